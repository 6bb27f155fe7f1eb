package app.glossa;

import app.glossa.configuration.OrderlyStop;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The application. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Glossa")
public class Glossa {

  /** Starts the server. */
  public static void main(String[] arguments) {
    OrderlyStop.onSignals(SpringApplication.run(Glossa.class, arguments));
  }
}
