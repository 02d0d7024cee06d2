package dev.cantle.cli.explain;

import dev.cantle.cli.console.Environment;
import dev.cantle.cli.golden.GoldenRun;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.push.key.KeyRing;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.inventory.InventoryLoader;
import dev.cantle.inventory.Loaded;
import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workspace with an example in it, and what is said about it. */
final class ExampleWorkspace {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DEVICES = "inventory/devices.yaml";

    private static final String COMMAND = "bin/show-key";

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>(Map.of(
            "AWS_FRA_1_MD5", "q7RtW2mZx9LpK4vN",
            "AWS_FRA_9_MD5", "c3HyT8sBw5JdF6gQ",
            "AZURE_FRA_1_MD5", "n4XkV7bMz2RjP9fD",
            "AZURE_FRA_2_MD5", "t8GwC5hLs3YqN6vB"));

    /** A folder with the slice that examples are laid over. */
    ExampleWorkspace(Path folder) throws IOException {
        this.folder = folder;
        write(DEVICES, base(DEVICES));
        write(Example.SLICE, base(Example.SLICE));
        write(COMMAND, "#!/bin/sh\necho w6MqB4tXr8JzK2nS\n");
        Files.setPosixFilePermissions(folder.resolve(COMMAND), PosixFilePermissions.fromString("rwx------"));
    }

    /** What is wrong when these lines are laid over it: with the files first, then with templates and keys. */
    List<Problem> judge(List<Example> examples) throws IOException {
        for (Example example : examples) {
            if (example.language().equals("sh")) {
                export(example.text());
            } else {
                String base = example.whole() ? "" : base(example.file());
                write(example.file(), base.isEmpty() ? example.text() : Overlay.of(base, example.text()));
            }
        }
        Loaded loaded = InventoryLoader.load(folder);
        List<Problem> problems = new ArrayList<>(loaded.judge(TODAY).problems());
        if (problems.stream().allMatch(problem -> problem.severity() == Severity.INFO)) {
            problems.addAll(new GoldenRun(folder, Intent.of(folder, TODAY), Notation.CURLY).templateProblems());
            problems.addAll(keys(loaded));
        }
        return problems;
    }

    private List<Problem> keys(Loaded loaded) {
        List<Problem> problems = new ArrayList<>();
        var secrets = new AmbientSecrets(new Environment(variables), folder);
        loaded.network().slices().forEach(slice -> {
            try (KeyRing ring = KeyRing.of(slice, loaded.network(), loaded.providers(), secrets)) {
                problems.addAll(ring.problems());
            }
        });
        return problems;
    }

    private void export(String text) {
        text.lines().forEach(line -> {
            String[] words = line.split("[ =]", 3);
            if (words[0].equals("unset")) {
                variables.remove(words[1]);
            } else {
                variables.put(words[1], words[2]);
            }
        });
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String base(String file) throws IOException {
        try (InputStream stream = ExampleWorkspace.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
