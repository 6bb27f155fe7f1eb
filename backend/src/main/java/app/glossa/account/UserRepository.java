package app.glossa.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface UserRepository extends Repository<UserEntity, UUID> {

  UserEntity save(UserEntity user);

  Optional<UserEntity> findById(UUID id);

  @Query("select u from UserEntity u where lower(u.email) = lower(:email)")
  Optional<UserEntity> findByEmail(@Param("email") String email);

  @Query("select u.role from UserEntity u where u.id = :id")
  Optional<User.Role> findRole(@Param("id") UUID id);

  @Query(value = "select exists (select from app_user)", nativeQuery = true)
  boolean anyExists();

  /** Holds back every other registration until this transaction ends; an arbitrary constant. */
  @Query(value = "select 1 from pg_advisory_xact_lock(718281828)", nativeQuery = true)
  int lockRegistrations();
}
