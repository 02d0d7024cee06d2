package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All samples with random damage: a fixed number of inputs. {@code benchmarks/fuzz} goes on for as long as one likes. */
class ReplyFuzzTest {

    private static final long SEED = Long.getLong("cantle.seed", 20261122L);
    private static final int INPUTS = Integer.getInteger("cantle.mutations", 4000);

    private static List<FuzzSample> samples() throws Exception {
        URL folder = Objects.requireNonNull(ReplyFuzzTest.class.getResource("/replies"));
        return FuzzSample.in(Path.of(folder.toURI()));
    }

    @Test
    @Timeout(180)
    void noDamageBreaksWhatMustHoldForAnyInput() throws Exception {
        ReplyFuzz fuzz = new ReplyFuzz(samples(), SEED);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<String> found = new ArrayList<>();

        for (int number = 0; number < INPUTS && System.nanoTime() < end; number++) {
            found.addAll(fuzz.run(number));
        }

        assertThat(found).as("seed %d", SEED).isEmpty();
    }
}
