package app.glossa.conversations;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<FeedbackEntity, UUID> {

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from FeedbackEntity f where f.message = :message and f.owner = :owner")
  int delete(UUID message, UUID owner);
}
