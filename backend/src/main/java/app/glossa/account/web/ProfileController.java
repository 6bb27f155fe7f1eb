package app.glossa.account.web;

import app.glossa.account.Profiles;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me")
@Tag(name = "Account")
class ProfileController {

  private final Profiles profiles;

  ProfileController(Profiles profiles) {
    this.profiles = profiles;
  }

  @GetMapping
  UserResponse me() {
    return UserResponse.of(profiles.me());
  }

  @PatchMapping
  UserResponse change(@RequestBody UserChangeRequest change) {
    return UserResponse.of(profiles.change(change.name(), change::over));
  }
}
