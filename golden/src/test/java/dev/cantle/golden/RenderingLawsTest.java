package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Scope;
import dev.cantle.templates.RenderException;
import dev.cantle.templates.Rendered;
import dev.cantle.templates.ScopeGuard;
import dev.cantle.templates.intent.IntentPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for everything that is rendered: the sample and all cases. */
class RenderingLawsTest {

    static List<Arguments> rendered() {
        List<Arguments> all = new ArrayList<>();
        Stream.concat(Stream.of(Workspace.sample()), Workspace.cases().stream())
                .forEach(workspace -> workspace.slices().forEach(slice -> {
                    try {
                        all.add(Arguments.of(workspace, slice, workspace.render(slice)));
                    } catch (RenderException refused) {
                        assertThat(workspace.folder().resolve(slice.name() + ".problems.approved.txt"))
                                .exists();
                    }
                }));
        return all;
    }

    @ParameterizedTest
    @MethodSource("rendered")
    void allNotationsAreTheSameConfiguration(Workspace workspace, Slice slice, Rendered rendered) {
        for (Notation notation : Notation.values()) {
            assertThat(notation.parse(rendered.text(notation), slice.name())).isEqualTo(rendered.configuration());
        }
    }

    @ParameterizedTest
    @MethodSource("rendered")
    void printingWhatWasReadGivesTheSameText(Workspace workspace, Slice slice, Rendered rendered) {
        for (Notation notation : Notation.values()) {
            String text = rendered.text(notation);
            assertThat(notation.print(notation.parse(text, slice.name()))).isEqualTo(text);
            assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
        }
    }

    @ParameterizedTest
    @MethodSource("rendered")
    void everyStatementIsOneThatJunosHas(Workspace workspace, Slice slice, Rendered rendered) {
        Scope scope = workspace.deviceOf(slice).access() == Access.MASTER ? Scope.DEVICE : Scope.LOGICAL_SYSTEM;

        assertThat(Schema.junos().validate(rendered.configuration(), scope)).isEmpty();
        assertThat(Schema.junos().notRead(rendered.configuration())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rendered")
    void everyStatementLiesInsideOfTheSlice(Workspace workspace, Slice slice, Rendered rendered) {
        Access access = workspace.deviceOf(slice).access();

        assertThat(ScopeGuard.outside(rendered.configuration(), slice.logicalSystem(), access))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rendered")
    void statementsStandInTheOrderOfJunos(Workspace workspace, Slice slice, Rendered rendered) {
        Configuration configuration = rendered.configuration();

        assertThat(Schema.junos().canonical(configuration)).isEqualTo(configuration);
    }

    @ParameterizedTest
    @MethodSource("rendered")
    void thePrintedIntentIsYamlThatNamesTheSlice(Workspace workspace, Slice slice, Rendered rendered)
            throws IOException {
        JsonNode intent = new YAMLMapper().readTree(IntentPrinter.print(slice, workspace.deviceOf(slice)));

        assertThat(intent.path("slice").textValue()).isEqualTo(slice.name());
        assertThat(intent.path("circuits")).hasSize(slice.circuits().size());
        assertThat(intent.path("circuits"))
                .extracting(circuit -> circuit.path("description").textValue())
                .containsExactlyElementsOf(slice.circuits().stream()
                        .map(circuit -> circuit.link().description())
                        .toList());
    }
}
