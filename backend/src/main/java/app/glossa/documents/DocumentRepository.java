package app.glossa.documents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<DocumentEntity, UUID> {

  Optional<DocumentEntity> findByOwnerIdAndId(UUID ownerId, UUID id);
}
