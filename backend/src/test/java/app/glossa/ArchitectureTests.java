package app.glossa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "app.glossa", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @Test
  void arrowsPointDownAndRoomsKeepTheirDoors() {
    ApplicationModules.of(Glossa.class).verify();
  }

  @ArchTest
  static final ArchRule entitiesAndRepositoriesNeverLeaveTheirRoom =
      classes()
          .that()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .or()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyIngestionKnowsTika =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.glossa.ingestion..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..");

  @ArchTest
  static final ArchRule onlyModelsKnowRuntimesAndEndpoints =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.glossa.models..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "ai.onnxruntime..", "ai.djl..", "com.openai..", "org.springframework.ai.openai..");

  @ArchTest
  static final ArchRule onlyLanguageKnowsLinguaAndLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.glossa.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.pemistahl..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule onlyIndexKnowsTheVectorStore =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.glossa.index..", "app.glossa.models..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.ai.vectorstore..", "com.pgvector..");

  @ArchTest
  static final ArchRule onlyAccountAndConfigurationKnowSpringSecurity =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.glossa.account..", "app.glossa.configuration..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.security..");

  @ArchTest
  static final ArchRule vectorsAreOpaqueOutsideModelsAndIndex =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages("app.glossa.models..", "app.glossa.index..")
          .should()
          .notHaveRawReturnType(float[].class);

  @ArchTest
  static final ArchRule controllersLiveInWeb =
      classes()
          .that()
          .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
          .should()
          .resideInAPackage("app.glossa.*.web")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noFoldersByLayer =
      noClasses()
          .should()
          .resideInAnyPackage("..service..", "..impl..", "..dto..", "..util..", "..utils..");

  @ArchTest
  static final ArchRule plainNames =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto)$");
}
