package app.glossa.chat;

import app.glossa.account.AnswerSettings;
import app.glossa.conversations.Message;
import app.glossa.models.AnsweringModel.Speaker;
import app.glossa.models.AnsweringModel.Turn;
import app.glossa.models.ModelStatus;
import app.glossa.models.TokenCounter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Writes prompts: instructions, as much of the history and of the passages as the model's context
 * holds, the question, and last the language by name.
 */
@Component
class Prompts {

  /** The counter is of another model: leave a third more. */
  private static final double TOKEN_MARGIN = 1.3;

  private static final double HISTORY_SHARE = 0.2;
  private static final int SMALL_MODEL_PASSAGES = 6;
  private static final int LARGE_MODEL_PASSAGES = 10;
  private static final int TURNS = 6;

  private final TokenCounter tokens;

  Prompts(TokenCounter tokens) {
    this.tokens = tokens;
  }

  /** The prompt; where {@code insisting}, the model has answered in another language before. */
  Prompt of(Asked asked, Found found, ModelStatus.Writing model, boolean insisting) {
    String mark = PassageBlock.mark();
    String instructions = instructions(asked.settings(), model).replace("{mark}", mark);
    String language = language(asked.language().tag(), insisting);
    int budget =
        model.contextTokens() * 3 / 4
            - count(instructions)
            - count(asked.question())
            - count(language)
            - 80;
    List<Turn> history = history(asked.before(), (int) (budget * HISTORY_SHARE));
    int left = budget - history.stream().mapToInt(turn -> count(turn.text())).sum();
    List<PlacedPassage> passages = fitting(found.passages(), left, most(model));
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Speaker.INSTRUCTIONS, instructions));
    turns.addAll(history);
    String block = PassageBlock.of(passages, mark);
    turns.add(
        new Turn(Speaker.USER, block + "\n\nQuestion: " + asked.question() + "\n\n" + language));
    return new Prompt(turns, passages);
  }

  /** The fixed part first, so that an endpoint can keep it; the user's own wishes last. */
  private static String instructions(AnswerSettings settings, ModelStatus.Writing model) {
    StringBuilder text =
        new StringBuilder(read(model.instructions().name().toLowerCase(Locale.ROOT)));
    text.append(
        switch (settings.length()) {
          case SHORT -> "Answer in one or two sentences.\n";
          case NORMAL -> "Answer in at most five sentences.\n";
          case LONG -> "Answer thoroughly, with all details that the passages give.\n";
        });
    text.append(
        switch (settings.tone()) {
          case NEUTRAL -> "";
          case PLAIN -> "Use plain, everyday words.\n";
          case FORMAL -> "Use formal language.\n";
          case FRIENDLY -> "Sound friendly.\n";
        });
    if (!settings.instructions().isBlank()) {
      text.append("The user also wishes: ").append(settings.instructions().strip()).append('\n');
    }
    return text.toString();
  }

  private static String language(String tag, boolean insisting) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String english = locale.getDisplayLanguage(ULocale.ENGLISH);
    String own = locale.getDisplayLanguage(locale);
    String named = english.equalsIgnoreCase(own) ? english : english + " (" + own + ")";
    return insisting
        ? "Write every sentence of the answer in " + named + ", in no other language."
        : "Answer in " + named + ".";
  }

  /** The last exchanges that fit, without their markers. */
  private List<Turn> history(List<Message> before, int budget) {
    Deque<Turn> turns = new ArrayDeque<>();
    int left = budget;
    for (Message message : before.reversed()) {
      boolean answer = message.role() == Message.Role.ASSISTANT;
      String text = message.content().replaceAll("\\[c\\d+]", "").strip();
      int cost = count(text);
      if (cost > left || turns.size() == TURNS) {
        break;
      }
      if (!text.isEmpty()) {
        turns.addFirst(new Turn(answer ? Speaker.ASSISTANT : Speaker.USER, text));
        left -= cost;
      }
    }
    while (!turns.isEmpty() && turns.getFirst().speaker() == Speaker.ASSISTANT) {
      turns.removeFirst();
    }
    return List.copyOf(turns);
  }

  private List<PlacedPassage> fitting(List<PlacedPassage> passages, int budget, int most) {
    List<PlacedPassage> fitting = new ArrayList<>();
    int left = budget;
    for (PlacedPassage placed : passages) {
      int cost = count(PassageBlock.entry(1, placed.passage()));
      if (fitting.size() < most && (cost <= left || fitting.isEmpty())) {
        fitting.add(placed);
        left -= cost;
      }
    }
    return fitting;
  }

  private static int most(ModelStatus.Writing model) {
    return switch (model.instructions()) {
      case SIMPLE -> SMALL_MODEL_PASSAGES;
      case STRICT -> LARGE_MODEL_PASSAGES;
    };
  }

  private int count(String text) {
    return (int) (tokens.count(text) * TOKEN_MARGIN) + 4;
  }

  private static String read(String name) {
    try (InputStream file =
        Objects.requireNonNull(Prompts.class.getResourceAsStream("/prompts/" + name + ".txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
