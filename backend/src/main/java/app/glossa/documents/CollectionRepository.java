package app.glossa.documents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CollectionRepository extends JpaRepository<CollectionEntity, UUID> {

  Optional<CollectionEntity> findByOwnerIdAndId(UUID ownerId, UUID id);
}
