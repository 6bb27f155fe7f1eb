package app.glossa.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.glossa.models.ModelThreads.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ModelThreadsTests {

  @Test
  void questionsOvertakeSentencesAndSentencesPassages() throws Exception {
    try (ModelThreads threads = new ModelThreads(1)) {
      CountDownLatch open = new CountDownLatch(1);
      Future<Boolean> first =
          threads.submit(
              Urgency.PASSAGE,
              () -> {
                open.await();
                return true;
              });
      List<String> order = Collections.synchronizedList(new ArrayList<>());
      List<Future<Boolean>> runs =
          List.of(
              threads.submit(Urgency.PASSAGE, () -> order.add("passage 1")),
              threads.submit(Urgency.PASSAGE, () -> order.add("passage 2")),
              threads.submit(Urgency.SENTENCE, () -> order.add("sentence")),
              threads.submit(Urgency.QUESTION, () -> order.add("question")));
      open.countDown();
      ModelThreads.join(first);
      runs.forEach(ModelThreads::join);
      assertThat(order).containsExactly("question", "sentence", "passage 1", "passage 2");
    }
  }

  @Test
  void aFailureArrivesAsItself() {
    try (ModelThreads threads = new ModelThreads(1)) {
      Future<String> run =
          threads.submit(
              Urgency.QUESTION,
              () -> {
                throw new IllegalArgumentException("broken");
              });
      assertThatThrownBy(() -> ModelThreads.join(run)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void stoppingWaitsForWhatRunsAndGivesUpWhatWaits() throws Exception {
    ModelThreads threads = new ModelThreads(1);
    CountDownLatch running = new CountDownLatch(1);
    Future<Boolean> first =
        threads.submit(
            Urgency.PASSAGE,
            () -> {
              running.countDown();
              long end = System.nanoTime() + 300_000_000;
              while (System.nanoTime() < end) {
                Thread.onSpinWait();
              }
              return true;
            });
    Future<Boolean> second = threads.submit(Urgency.PASSAGE, () -> true);
    running.await();
    assertThat(threads.stop()).isTrue();
    assertThat(first.state()).isEqualTo(Future.State.SUCCESS);
    assertThat(second.isCancelled()).isTrue();
  }
}
