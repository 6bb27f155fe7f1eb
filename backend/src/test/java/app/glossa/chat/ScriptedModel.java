package app.glossa.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible endpoint that says over real HTTP what a test tells it to say. */
final class ScriptedModel {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final AtomicInteger gone = new AtomicInteger();

  /** How one call is answered. */
  @FunctionalInterface
  interface Script {
    void play(Call call) throws Exception;
  }

  ScriptedModel() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/models", this::models);
    server.createContext("/v1/chat/completions", this::complete);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** What the next calls get, in this order; what was left of earlier ones is forgotten. */
  void next(Script... script) {
    scripts.clear();
    requests.clear();
    scripts.addAll(List.of(script));
  }

  List<JsonNode> requests() {
    return requests;
  }

  /** Values of the Authorization header that came. */
  List<String> keys() {
    return keys;
  }

  /** How many callers went away in the middle. */
  int gone() {
    return gone.get();
  }

  /** The text as one chunk for each word. */
  static Script says(String text) {
    return call -> {
      call.begin();
      for (String piece : text.splitWithDelimiters("(?<=\\s)", 0)) {
        call.text(piece);
      }
      call.end("stop");
    };
  }

  private void models(HttpExchange exchange) throws IOException {
    byte[] body =
        "{\"object\":\"list\",\"data\":[{\"id\":\"scripted-1\",\"object\":\"model\",\"created\":1,\"owned_by\":\"t\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void complete(HttpExchange exchange) throws IOException {
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    requests.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
    Script script = scripts.poll();
    Call call = new Call(exchange);
    try {
      if (script == null) {
        call.plain(500, "text/plain", "no script");
      } else {
        script.play(call);
      }
    } catch (IOException e) {
      gone.incrementAndGet();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      exchange.close();
    }
  }

  /** One call of the endpoint. */
  static final class Call {

    private final HttpExchange exchange;

    private Call(HttpExchange exchange) {
      this.exchange = exchange;
    }

    void begin() throws IOException {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      chunk(Map.of("role", "assistant", "content", ""), null);
    }

    void text(String text) throws IOException {
      chunk(Map.of("content", text), null);
    }

    void end(String reason) throws IOException {
      chunk(Map.of(), reason);
      raw(
          "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
              + "\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":5,"
              + "\"total_tokens\":12}}\n\n");
      raw("data: [DONE]\n\n");
    }

    void pause(long millis) throws InterruptedException {
      Thread.sleep(millis);
    }

    void plain(int status, String type, String body) throws IOException {
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }

    void header(String name, String value) {
      exchange.getResponseHeaders().set(name, value);
    }

    void raw(String text) throws IOException {
      OutputStream out = exchange.getResponseBody();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    private void chunk(Map<String, String> delta, String reason) throws IOException {
      String finish = reason == null ? "null" : "\"" + reason + "\"";
      raw(
          "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
              + "\"choices\":[{\"index\":0,\"delta\":"
              + JSON.writeValueAsString(delta)
              + ",\"finish_reason\":"
              + finish
              + "}]}\n\n");
    }
  }
}
