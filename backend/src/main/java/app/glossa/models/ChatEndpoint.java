package app.glossa.models;

import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientAsyncImpl;
import com.openai.client.OpenAIClientImpl;
import com.openai.core.ClientOptions;
import com.openai.core.LogLevel;
import com.openai.core.RequestOptions;
import com.openai.core.Timeout;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.http.okhttp.SpringAiOpenAiHttpClient;
import reactor.core.publisher.Flux;

/**
 * The connection to the chat model. The client is built here because the default one cuts every
 * stream at 60 s, admits 64 calls at a time and takes a platform thread for each.
 */
class ChatEndpoint {

  private static final int CALLS = 512;
  private static final Duration LISTING = Duration.ofSeconds(8);

  /** The client insists on a key; where there is none, the header is taken off again. */
  private static final String NO_KEY = "none";

  private final OpenAIClient client;
  private final OpenAiChatModel chat;
  private final AnsweringProperties properties;

  ChatEndpoint(AnsweringProperties properties) {
    this.properties = properties;
    ClientOptions options = options(properties);
    this.client = new OpenAIClientImpl(options);
    this.chat =
        OpenAiChatModel.builder()
            .openAiClient(client)
            .openAiClientAsync(new OpenAIClientAsyncImpl(options))
            .options(OpenAiChatOptions.builder().timeout(properties.total()).build())
            .build();
  }

  private static ClientOptions options(AnsweringProperties properties) {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    Timeout timeout =
        Timeout.builder()
            .connect(properties.connect())
            .read(properties.firstToken().plusSeconds(5))
            .write(Duration.ofSeconds(30))
            .request(properties.total().plusSeconds(10))
            .build();
    SpringAiOpenAiHttpClient.Builder http =
        SpringAiOpenAiHttpClient.builder().timeout(timeout).dispatcherExecutorService(threads);
    boolean keyless = properties.apiKey().isBlank();
    if (keyless) {
      http.interceptor(chain ->
          chain.proceed(chain.request().newBuilder().removeHeader("Authorization").build()));
    }
    SpringAiOpenAiHttpClient connection = http.build();
    connection.getOkHttpClient().dispatcher().setMaxRequests(CALLS);
    connection.getOkHttpClient().dispatcher().setMaxRequestsPerHost(CALLS);
    return ClientOptions.builder()
        .httpClient(connection)
        .streamHandlerExecutor(threads)
        .baseUrl(properties.address())
        .apiKey(keyless ? NO_KEY : properties.apiKey())
        .timeout(timeout)
        .maxRetries(0)
        .logLevel(LogLevel.OFF)
        .build();
  }

  /** Names of the models that the endpoint offers, in its order. */
  List<String> models() {
    RequestOptions quick = RequestOptions.builder().timeout(LISTING).build();
    return client.models().list(quick).data().stream().map(model -> model.id()).toList();
  }

  /** Pieces of a reply as they arrive; cancelling closes the connection at once. */
  Flux<ChatResponse> stream(String model, List<Message> prompt) {
    OpenAiChatOptions.Builder options = OpenAiChatOptions.builder();
    options.model(model).timeout(properties.total()).streamUsage(true);
    if (properties.instructions() == ModelStatus.Instructions.SIMPLE) {
      // small models wander off at the default temperature; some large ones refuse to be told
      options.temperature(0.1).maxTokens(Math.max(256, properties.contextTokens() / 4));
    }
    return chat.stream(new Prompt(prompt, options.build()));
  }
}
