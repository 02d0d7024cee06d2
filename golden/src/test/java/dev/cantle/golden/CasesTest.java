package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.rule.Rules;
import dev.cantle.templates.RenderException;
import dev.cantle.templates.Rendered;
import dev.cantle.templates.intent.IntentPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The executable specification: each folder of {@code golden/cases} is a workspace with a README of three lines and
 * what its slices render to, approved in all notations, and the printed intent where the folder has a file for it; a
 * workspace that must be refused has {@code <slice>.problems.approved.txt} instead.
 */
class CasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TestFactory
    Stream<DynamicTest> eachSliceRendersToWhatIsApproved() {
        return Workspace.cases().stream()
                .flatMap(workspace -> workspace.slices().stream()
                        .map(slice -> DynamicTest.dynamicTest(
                                workspace.name() + "/" + slice.name(), () -> approve(workspace, slice))));
    }

    @TestFactory
    Stream<DynamicTest> eachCaseIsWhole() {
        return Workspace.cases().stream()
                .map(workspace -> DynamicTest.dynamicTest(workspace.name(), () -> checkWhole(workspace)));
    }

    private static void approve(Workspace workspace, Slice slice) {
        try {
            if (Files.exists(workspace.folder().resolve(slice.name() + ".intent.approved.yaml"))) {
                String intent = IntentPrinter.print(slice, workspace.deviceOf(slice));
                verify(workspace, slice.name() + ".intent", ".yaml", intent);
            }
            Rendered rendered = workspace.render(slice);
            verifyAll(workspace, slice.name(), rendered);
            Optional<Rendered> carrier = workspace.renderCarrier(slice);
            if (carrier.isPresent()) {
                verifyAll(workspace, slice.name() + ".carrier", carrier.get());
            }
        } catch (RenderException e) {
            String problems = String.join(
                    "\n", e.problems().stream().map(Object::toString).toList());
            verify(workspace, slice.name() + ".problems", ".txt", problems + "\n");
        }
    }

    private static void verifyAll(Workspace workspace, String name, Rendered rendered) {
        verify(workspace, name, ".conf", rendered.text(Notation.CURLY));
        verify(workspace, name, ".set", rendered.text(Notation.SET));
        verify(workspace, name, ".xml", rendered.text(Notation.XML));
    }

    private static void verify(Workspace workspace, String name, String extension, String text) {
        Options options = new Options(QuietReporter.INSTANCE)
                .forFile()
                .withNamer(new FolderNamer(workspace.folder(), name))
                .forFile()
                .withExtension(extension);
        Approvals.verify(text, options);
    }

    private static void checkWhole(Workspace workspace) throws IOException {
        assertThat(workspace.loaded().problems()).isEmpty();
        assertThat(Rules.judge(workspace.loaded().network(), workspace.loaded().providers(), TODAY)
                        .problems())
                .as("rules that the case breaks")
                .noneMatch(Problem::isError);
        assertThat(workspace.slices()).isNotEmpty();
        assertThat(Files.readAllLines(workspace.folder().resolve("README.md"))).hasSize(3);
        for (Slice slice : workspace.slices()) {
            Path folder = workspace.folder();
            assertThat(Files.exists(folder.resolve(slice.name() + ".problems.approved.txt"))
                            || Stream.of(".conf", ".set", ".xml")
                                    .map(extension -> folder.resolve(slice.name() + ".approved" + extension))
                                    .allMatch(Files::exists))
                    .as("approved files of all notations, or of problems")
                    .isTrue();
        }
        try (Stream<Path> files = Files.list(workspace.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.contains(".approved.")))
                    .as("approved files of slices that there are")
                    .allMatch(
                            file -> workspace.slices().stream().anyMatch(slice -> file.startsWith(slice.name() + ".")));
        }
    }
}
