package app.glossa.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a test application over real HTTP as the pages do: with cookies and their token. */
public final class TestBrowser {

  private static final JsonMapper JSON = new JsonMapper();

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /** A browser that nobody has signed in with yet, but that has fetched its token. */
  public TestBrowser(int port) {
    this.base = "http://127.0.0.1:" + port;
    get("/api/auth/csrf");
  }

  public HttpResponse<String> get(String path) {
    return send("GET", path, null);
  }

  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, json);
  }

  public HttpResponse<String> patch(String path, String json) {
    return send("PATCH", path, json);
  }

  public HttpResponse<String> put(String path, String json) {
    return send("PUT", path, json);
  }

  public HttpResponse<String> delete(String path) {
    return send("DELETE", path, null);
  }

  /** Any method with a JSON body or none. */
  public HttpResponse<String> send(String method, String path, String json) {
    BodyPublisher body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    HttpRequest.Builder request = request(path).method(method, body);
    return send(json == null ? request : request.header("Content-Type", "application/json"));
  }

  /** A multipart upload of one file with further fields as name, value, name, value. */
  public HttpResponse<String> upload(String path, String name, byte[] bytes, String... fields) {
    String boundary = UUID.randomUUID().toString();
    Stream<byte[]> parts =
        Stream.concat(
            Stream.iterate(0, i -> i + 1 < fields.length, i -> i + 2)
                .map(i -> part(boundary, "name=\"" + fields[i] + "\"", utf8(fields[i + 1]))),
            Stream.of(part(boundary, "name=\"file\"; filename=\"" + name + "\"", bytes)));
    byte[] end = utf8("--" + boundary + "--\r\n");
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.concat(
                    Stream.concat(parts, Stream.of(end))
                        .map(BodyPublishers::ofByteArray)
                        .toArray(BodyPublisher[]::new))));
  }

  /** A request with the token's header, for what the other methods cannot say. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of a cookie that this browser holds. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** The body of an answer as JSON. */
  public static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static byte[] part(String boundary, String disposition, byte[] content) {
    byte[] head =
        utf8("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, disposition));
    byte[] whole = Arrays.copyOf(head, head.length + content.length + 2);
    System.arraycopy(content, 0, whole, head.length, content.length);
    whole[whole.length - 2] = '\r';
    whole[whole.length - 1] = '\n';
    return whole;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
