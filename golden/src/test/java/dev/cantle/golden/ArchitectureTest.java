package dev.cantle.golden;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may import whom, as docs/architecture.md has it. */
@AnalyzeClasses(packages = "dev.cantle", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] JDK = {"java..", "javax..", "org.xml.sax..", "org.w3c.dom..", "org.jspecify.."};
    private static final String JAXB = "jakarta.xml.bind..";
    private static final String AALTO = "com.fasterxml.aalto..";

    @ArchTest
    static final ArchRule modelImportsTheJdk = module("model");

    @ArchTest
    static final ArchRule inventoryImportsModelAndYaml =
            module("inventory", "dev.cantle.model..", "com.fasterxml.jackson.core..", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule templatesImportModelAndFreeMarker = module("templates", "dev.cantle.model..", "freemarker..");

    @ArchTest
    static final ArchRule netconfKnowsNothingOfSlices = module("netconf", "org.apache.sshd..", "org.slf4j..", JAXB);

    @ArchTest
    static final ArchRule verifyImportsModelAndJaxb =
            module("verify", "dev.cantle.model..", JAXB, "com.fasterxml.jackson.core..", AALTO);

    /** One package decides which parser reads a reply, and how. */
    @ArchTest
    static final ArchRule onlyTheReadingOfRepliesKnowsItsParser = noClasses()
            .that()
            .resideOutsideOfPackage("dev.cantle.verify.reading.xml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AALTO);

    /** Whoever asks for any parser or writer gets what lies on the class path: ask for the JDK's, or for one by name. */
    @ArchTest
    static final ArchRule nobodyTakesWhateverParserIsThere = noClasses()
            .should()
            .callMethodWhere(target(owner(nameMatching("javax\\.xml\\..*Factory")))
                    .and(target(nameMatching("newInstance|newFactory"))));

    @ArchTest
    static final ArchRule simulatorImportsModelSshdAndJackson = module(
            "simulator",
            "dev.cantle.model..",
            "org.apache.sshd..",
            "org.slf4j..",
            "com.fasterxml.jackson.core..",
            "org.junit.jupiter.api..");

    /** The extension for tests of others is all that knows JUnit, and nothing of the program needs it. */
    @ArchTest
    static final ArchRule onlyTheExtensionKnowsJUnit = noClasses()
            .that()
            .resideOutsideOfPackage("dev.cantle.simulator.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "dev.cantle.simulator.junit..");

    /** Rules is left out: it is the list of all rules, which stand in packages below it and build on its own. */
    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("dev.cantle.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(nameMatching("dev\\.cantle\\.model\\.rule\\.Rules"), alwaysTrue());

    @ArchTest
    static final ArchRule onlyTheCommandLineTalksToTheTerminal =
            noClasses().that().resideOutsideOfPackage("dev.cantle.cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nothingUsesTheLoggingOfTheJdk = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothingSleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class, int.class);

    /** The simulator's database is left out: absence is part of its state, and never leaves it. */
    @ArchTest
    static final ArchRule optionalIsForReturnValues = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.cantle.simulator..")
            .should()
            .haveRawType(Optional.class);

    private static ArchRule module(String name, String... others) {
        String own = "dev.cantle." + name + "..";
        String[] allowed = Stream.of(Stream.of(JDK), Stream.of(own), Stream.of(others))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }
}
