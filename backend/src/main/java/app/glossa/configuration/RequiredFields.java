package app.glossa.configuration;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each record on the wire that its fields are there, but for those that may be null. */
class RequiredFields implements ModelConverter {

  private static final String REFERENCE = "#/components/schemas/";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    JavaType java = Json.mapper().constructType(type.getType());
    if (schema != null && java.getRawClass().isRecord()) {
      String reference = schema.get$ref();
      mark(
          reference == null
              ? schema
              : context.getDefinedModels().get(reference.substring(REFERENCE.length())),
          java.getRawClass());
    }
    return schema;
  }

  private static void mark(@Nullable Schema<?> model, Class<?> record) {
    if (model == null || model.getProperties() == null) {
      return;
    }
    Set<String> known = model.getProperties().keySet();
    List<String> present =
        Arrays.stream(record.getRecordComponents())
            .filter(component -> !mayBeNull(component))
            .map(RecordComponent::getName)
            .filter(known::contains)
            .toList();
    model.setRequired(present.isEmpty() ? null : present);
  }

  private static boolean mayBeNull(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
