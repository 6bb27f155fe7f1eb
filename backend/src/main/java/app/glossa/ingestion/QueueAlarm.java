package app.glossa.ingestion;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wakes the pickers of one instance now and then, whichever has its turn: runs whose lease ran out
 * and runs that were uploaded to an instance that died are found this way.
 */
@Configuration(proxyBeanMethods = false)
class QueueAlarm {

  @Bean
  RecurringTask<Void> wakePickers(Pickers pickers) {
    return Tasks.recurring("wake-pickers", FixedDelay.of(Duration.ofSeconds(5)))
        .execute((instance, context) -> pickers.wake());
  }
}
