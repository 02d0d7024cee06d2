package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample, cut off: it says that the state is unknown, or the same as the whole one. Each byte at the end is tried,
 * and each eleventh before it; with the property {@code cantle.prefixes} set to 1, each byte of all.
 */
class EveryPrefixTest {

    private static final int STEP = Integer.getInteger("cantle.prefixes", 11);
    private static final int END = 80;

    @TestFactory
    Stream<DynamicTest> aReplyThatIsCutOffNeverLooksWhole() throws Exception {
        URL folder = Objects.requireNonNull(EveryPrefixTest.class.getResource("/replies"));
        return FuzzSample.in(Path.of(folder.toURI())).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> cut(sample)));
    }

    private static void cut(FuzzSample sample) throws IOException {
        byte[] reply = sample.bytes();
        String whole = show(sample.kind(), reply);
        for (int length = 0; length < reply.length; length += length < reply.length - END ? STEP : 1) {
            byte[] left = Arrays.copyOf(reply, length);
            String says = show(sample.kind(), left);
            boolean mayLookWhole =
                    sample.hasNoMeasure() && new String(left, StandardCharsets.UTF_8).matches("(?s).*\\n[ \\t\\r]*");
            if (!mayLookWhole && says.startsWith("0")) {
                assertThat(says).as("%s cut to %d bytes", sample.name(), length).isEqualTo(whole);
            }
        }
    }

    private static String show(ShowKind kind, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reply reply = new Reply(new Evidence("cut", Instant.EPOCH), new ByteArrayInputStream(bytes));
        Shown shown = Show.reply(kind, reply, true, out);
        if (!shown.problem().isEmpty()) {
            assertThat(shown.problem()).startsWith("cut").endsWith("the state is unknown");
        }
        return shown.exitCode() + " " + out.toString(StandardCharsets.UTF_8);
    }
}
