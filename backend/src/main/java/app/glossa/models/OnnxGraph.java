package app.glossa.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;

/** The model on ONNX Runtime: one session for all threads, one thread for each run. */
class OnnxGraph implements AutoCloseable {

  private static final String INPUT = "input_ids";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int dimension;

  OnnxGraph(Path file, int dimension) throws OrtException {
    this.environment = environment();
    this.dimension = dimension;
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.addConfigEntry("session.inter_op.allow_spinning", "0");
      this.session = environment.createSession(file.toString(), options);
    }
  }

  /** The runtime's version: another one gives slightly other vectors. */
  static String runtimeVersion() {
    return environment().getVersion();
  }

  /** One for the process; the first call decides how much it says. */
  private static OrtEnvironment environment() {
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "glossa");
  }

  /** Mean over all tokens, of length one. */
  float[] run(long[] ids) throws OrtException {
    long[] shape = {1, ids.length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OrtSession.Result result = session.run(Map.of(INPUT, input))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
    }
  }

  private float[] mean(FloatBuffer states, int tokens) {
    double[] sum = new double[dimension];
    for (int token = 0; token < tokens; token++) {
      for (int i = 0; i < dimension; i++) {
        sum[i] += states.get(token * dimension + i);
      }
    }
    double square = 0;
    for (double value : sum) {
      square += value * value;
    }
    double length = Math.sqrt(square);
    float[] unit = new float[dimension];
    for (int i = 0; i < dimension; i++) {
      unit[i] = (float) (sum[i] / length);
    }
    return unit;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
