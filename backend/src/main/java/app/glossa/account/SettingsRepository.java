package app.glossa.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SettingsRepository extends Repository<SettingsEntity, UUID> {

  SettingsEntity save(SettingsEntity settings);

  Optional<SettingsEntity> findById(UUID ownerId);
}
