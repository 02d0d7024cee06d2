package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.cli.journal.JournaledPush;
import dev.cantle.cli.journal.Journals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A workspace whose pushes die at a step, and the recover that finds them. */
abstract class RecoverLab {

    @TempDir
    Path folder;

    private static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    Lab lab(String... faults) throws IOException {
        return Lab.of(Workspaces.impatient(folder, "20s", "1s"), faults);
    }

    static void pushDiesBefore(Lab lab, String step) {
        Fuse fuse = new Fuse(step, false, () -> {
            throw new Died();
        });
        assertThatThrownBy(() -> lab.push(lab.user().with(fuse))).isInstanceOf(Died.class);
    }

    static Cli.Result recover(Lab lab, String... more) {
        return recover(lab, lab.user(), more);
    }

    static Cli.Result recover(Lab lab, Cli user, String... more) {
        Stream<String> args =
                Stream.of("recover", "--known-hosts", lab.knownHosts().toString());
        return user.run(Stream.concat(args, Stream.of(more)).toArray(String[]::new));
    }

    static JournaledPush journal(Lab lab) {
        return Journals.of(lab.workspace()).last("nxp-fra-01", "multicloud-fra").orElseThrow();
    }
}
