package app.glossa.account.web;

import app.glossa.account.CurrentUser;
import app.glossa.account.Languages;
import app.glossa.account.Profiles;
import app.glossa.account.Registrations;
import app.glossa.account.Sessions;
import app.glossa.account.User;
import app.glossa.account.UserId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/auth")
@Tag(name = "Account")
class AuthenticationController {

  private final Registrations registrations;
  private final Profiles profiles;
  private final Sessions sessions;
  private final Languages languages;

  AuthenticationController(
      Registrations registrations, Profiles profiles, Sessions sessions, Languages languages) {
    this.registrations = registrations;
    this.profiles = profiles;
    this.sessions = sessions;
    this.languages = languages;
  }

  /** The filter against forged requests has set its cookie when this is reached. */
  @GetMapping("/csrf")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void csrf() {}

  @PostMapping("/register")
  @ResponseStatus(HttpStatus.CREATED)
  UserResponse register(
      @RequestBody @Valid RegisterRequest wanted,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    User user =
        registrations.register(
            new Registrations.Wish(
                wanted.email(),
                wanted.password(),
                wanted.name(),
                wanted.setupToken(),
                languages.nearest(locale)));
    sessions.start(user.id(), request, response);
    return UserResponse.of(user);
  }

  @PostMapping("/login")
  UserResponse login(
      @RequestBody @Valid LoginRequest credentials,
      HttpServletRequest request,
      HttpServletResponse response) {
    UserId user = profiles.authenticate(credentials.email(), credentials.password());
    sessions.start(user, request, response);
    return UserResponse.of(CurrentUser.get(user, profiles::me));
  }

  @PostMapping("/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logout(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request, response);
  }
}
