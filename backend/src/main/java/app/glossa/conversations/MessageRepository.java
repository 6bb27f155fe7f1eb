package app.glossa.conversations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MessageRepository extends Repository<MessageEntity, UUID> {

  Optional<MessageEntity> findByIdAndOwner(UUID id, UUID owner);

  List<MessageEntity> findByOwnerAndConversationOrderByCreatedAtAscIdAsc(
      UUID owner, UUID conversation);

  Optional<MessageEntity> findByOwnerAndConversationAndClientId(
      UUID owner, UUID conversation, String clientId);

  Optional<MessageEntity> findFirstByOwnerAndParentOrderByCreatedAtAscIdAsc(
      UUID owner, UUID parent);

  Optional<MessageEntity> findByOwnerAndConversationAndStatus(
      UUID owner, UUID conversation, Message.Status status);
}
