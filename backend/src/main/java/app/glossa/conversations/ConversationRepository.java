package app.glossa.conversations;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConversationRepository extends Repository<ConversationEntity, UUID> {

  Optional<ConversationEntity> findByIdAndOwner(UUID id, UUID owner);

  /** Until the end of the transaction nobody else begins an answer in it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from ConversationEntity c where c.id = :id and c.owner = :owner")
  Optional<ConversationEntity> lock(UUID id, UUID owner);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from ConversationEntity c where c.id = :id and c.owner = :owner")
  int delete(UUID id, UUID owner);

  @Modifying(flushAutomatically = true)
  @Query(
      "update ConversationEntity c set c.title = :title"
          + " where c.id = :id and c.owner = :owner and c.title = ''")
  int entitle(UUID id, UUID owner, String title);
}
