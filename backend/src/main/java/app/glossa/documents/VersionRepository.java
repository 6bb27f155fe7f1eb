package app.glossa.documents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VersionRepository extends JpaRepository<VersionEntity, UUID> {

  Optional<VersionEntity> findByOwnerIdAndDocumentIdAndNumber(
      UUID ownerId, UUID documentId, int number);

  Optional<VersionEntity> findFirstByOwnerIdAndDocumentIdOrderByNumberDesc(
      UUID ownerId, UUID documentId);

  Optional<VersionEntity> findFirstByOwnerIdAndSha256OrderByCreatedAt(UUID ownerId, String sha256);
}
