package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cantle completion}: what is written, and what a real bash then offers. */
@Tag("io")
class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    Path folder;

    @Test
    void bashOffersCommandsOptionsAndTheirWords() throws IOException {
        assertThat(offered("cantle", "ex")).contains("explain");
        assertThat(offered("cantle", "push", "--mi")).containsExactly("--minutes");
        assertThat(offered("cantle", "render", "--format", "")).containsExactly("curly", "set", "xml");
        assertThat(offered("cantle", "render", "--format", "=", "s")).containsExactly("set");
        assertThat(offered("cantle", "show", "r")).containsExactly("routes");
        assertThat(offered("cantle", "schema", "")).containsExactly("devices", "slice", "provider", "world");
        assertThat(offered("cantle", "host", "key", "")).containsExactly("learn");
        assertThat(offered("cantle", "push", "--minutes", "")).isEmpty();
    }

    @Test
    void bashOffersTheNamesOfTheWorkspace() throws IOException {
        Workspaces.sample(folder);

        assertThat(offered("cantle", "push", "")).containsExactly("multicloud-fra");
        assertThat(offered("cantle", "push", "--workspace", "/nowhere", "")).isEmpty();
        assertThat(offered("cantle", "host", "key", "learn", "nx")).containsExactly("nxp-fra-01");
        assertThat(offered("cantle", "simulate", "--fault", "aws")).containsExactly("aws-fra-1=");
    }

    @Test
    void bashOffersRulesAndFaults() throws IOException {
        assertThat(offered("cantle", "explain", "vlan-")).containsExactly("vlan-range");
        assertThat(offered("cantle", "simulate", "--fault", "aws-fra-1", "=", "wrong-k"))
                .containsExactly("wrong-key");
        assertThat(offered("cantle", "simulate", "--fault", "=", "aws-fra-1", "=", "wrong-k"))
                .containsExactly("wrong-key");
    }

    @Test
    void zshHasAFunctionForEachCommand() {
        assertThat(run("completion", "zsh").out())
                .startsWith("#compdef cantle\n")
                .contains("_cantle_host_key_learn() {", "'explain:Says what a rule wants", "_cantle_slices");
    }

    @Test
    void everyCommandHasAManPageBelowTheFolder() throws IOException {
        Cli.Result result = run("completion", "--to", "out");

        assertThat(result.exitCode()).as(result.all()).isZero();
        try (Stream<Path> pages = Files.list(folder.resolve("out/share/man/man1"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .contains("cantle.1", "cantle-push.1", "cantle-host-key-learn.1", "cantle-completion.1");
        }
        assertThat(folder.resolve("out/share/bash-completion/completions/cantle"))
                .exists();
        assertThat(folder.resolve("out/share/zsh/site-functions/_cantle")).exists();
    }

    @Test
    void aManPageEscapesWhatRoffReads() throws IOException {
        run("completion", "--to", "out");

        assertThat(Files.readString(folder.resolve("out/share/man/man1/cantle-explain.1")))
                .startsWith(".TH \"CANTLE-EXPLAIN\" \"1\" \"\" \"Cantle ")
                .contains(
                        ".SH NAME\ncantle\\-explain \\- Says what a rule wants",
                        ".TP\n\\fB\\-\\-list\\fR\nList all rules.",
                        ".SH EXIT STATUS\n0 explained, 2 no such rule.");
    }

    @Test
    void installingGoesToTheHomeOfTheUser() {
        assertThat(run("completion", "--install").out())
                .contains(folder.resolve(".local/share/man/man1/cantle.1").toString(), "fpath=(");
        Cli.Result elsewhere = new Cli(folder)
                .with("XDG_DATA_HOME", folder.resolve("data").toString())
                .run("completion", "--install", "--json");

        assertThat(elsewhere.out()).startsWith("{\"kind\":\"completion\",\"written\":[\"" + folder.resolve("data"));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        Cli.Result result = run("completion", "--to", "file");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("cannot write ", "name a folder that you may write with --to");
    }

    @Test
    void oneOfThemIsWanted() {
        for (String[] args : new String[][] {{}, {"fish"}, {"bash", "--install"}}) {
            List<String> all = new ArrayList<>(List.of("completion"));
            all.addAll(List.of(args));
            Cli.Result result = run(all.toArray(String[]::new));

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("name one of bash, zsh, --install and --to DIR");
        }
    }

    private Cli.Result run(String... args) {
        return new Cli(folder).run(args);
    }

    /** What a real bash offers for the last of these words. */
    private List<String> offered(String... words) throws IOException {
        assumeTrue(Files.isExecutable(BASH));
        Path script = Files.writeString(
                folder.resolve("script"), run("completion", "bash").out());
        List<String> command = new ArrayList<>(List.of(
                BASH.toString(),
                "--norc",
                "-c",
                "source \"$0\"; complete -p cantle >/dev/null || exit; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
                        + " _cantle 2>/dev/null; ((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"",
                script.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Stream<String> lines = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
            return lines.toList();
        }
    }
}
