package app.glossa.documents;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sweeping of discarded files run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DocumentsConfiguration {}
