package app.glossa.index;

import app.glossa.models.EmbeddingModelIdentity;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The number under which the vectors of a model are stored. */
@Component
class EmbeddingModelRows {

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;
  private final Map<EmbeddingModelIdentity, Integer> known = new ConcurrentHashMap<>();

  EmbeddingModelRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The model's number, given at the first call. */
  int id(EmbeddingModelIdentity model) {
    Integer id = known.get(model);
    if (id == null) {
      id = apart.execute(_ -> findOrAdd(model));
      known.put(model, id);
    }
    return id;
  }

  private int findOrAdd(EmbeddingModelIdentity model) {
    jdbc.sql(
            """
            insert into embedding_model (name, variant, dimension, file_hash)
            values (:name, :variant, :dimension, :hash)
            on conflict do nothing
            """)
        .param("name", model.name())
        .param("variant", model.variant())
        .param("dimension", model.dimension())
        .param("hash", model.fileHash())
        .update();
    return jdbc.sql(
            """
            select id from embedding_model
             where name = :name and variant = :variant and dimension = :dimension
               and file_hash = :hash
            """)
        .param("name", model.name())
        .param("variant", model.variant())
        .param("dimension", model.dimension())
        .param("hash", model.fileHash())
        .query(Integer.class)
        .single();
  }
}
