package app.glossa.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "app_user")
class UserEntity implements Persistable<UUID> {

  @Id private UUID id = new UUID(0, 0);
  private String email = "";
  private String name = "";
  private String passwordHash = "";

  @Enumerated(EnumType.STRING)
  private User.Role role = User.Role.USER;

  @Transient private boolean stored;

  protected UserEntity() {}

  UserEntity(UserId id, String email, String name, String passwordHash, User.Role role) {
    this.id = id.value();
    this.email = email;
    this.name = name;
    this.passwordHash = passwordHash;
    this.role = role;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    stored = true;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  String passwordHash() {
    return passwordHash;
  }

  User.Role role() {
    return role;
  }

  void rename(String newName) {
    this.name = newName;
  }

  User with(Settings settings) {
    return new User(new UserId(id), email, name, role, settings);
  }
}
