package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.cantle.verify.reading.Replies;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replies with random damage: whatever comes, one whole document and an exit code, never an exception. */
class MutatedRepliesTest {

    private static final int ROUNDS = Integer.getInteger("cantle.mutations", 30);
    private static final long SEED = Long.getLong("cantle.seed", 20261122L);
    private static final List<String> REPLIES = List.of(
            "bgp/summary-two-clouds.xml",
            "bgp/one-engine-silent.xml",
            "bgp/neighbor-established.xml",
            "routes/brief-vrf.xml",
            "routes/detail-indirect.xml",
            "interfaces/terse.xml",
            "ping/all-answered.xml",
            "software/package-comments.xml",
            "outcome/cluster-engine-never-closed.xml",
            "outcome/compare-text.xml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void damageNeverLeadsToAnExceptionOrToHalfADocument(ShowKind kind) throws Exception {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            for (String reply : REPLIES) {
                byte[] damaged = damage(Replies.bytes(reply), random);
                Path file = Files.write(folder.resolve("damaged.xml"), damaged);
                ByteArrayOutputStream out = new ByteArrayOutputStream();

                Shown shown = Show.file(kind, file, true, out);

                assertThat(shown.exitCode())
                        .as("%s, round %d, seed %d", reply, round, SEED)
                        .isBetween(0, 1);
                assertOneDocument(out.toByteArray());
            }
        }
    }

    private static void assertOneDocument(byte[] json) throws Exception {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            parser.skipChildren();
            assertThat(parser.nextToken()).isNull();
        }
    }

    /** One to three faults: a byte changed, a stretch cut out, a stretch said twice, or the end missing. */
    private static byte[] damage(byte[] reply, Random random) {
        byte[] bytes = reply;
        for (int fault = 0; fault <= random.nextInt(3) && bytes.length > 1; fault++) {
            int from = random.nextInt(bytes.length);
            int to = from + random.nextInt(Math.min(80, bytes.length - from));
            bytes = switch (random.nextInt(4)) {
                case 0 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
                case 1 -> joined(bytes, from, new byte[0], to);
                case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
                default -> Arrays.copyOf(bytes, from);
            };
        }
        return bytes;
    }

    /** What is before, the middle, and what is from {@code after} on. */
    private static byte[] joined(byte[] bytes, int before, byte[] middle, int after) {
        int rest = bytes.length - after;
        byte[] all = Arrays.copyOf(bytes, before + middle.length + rest);
        System.arraycopy(middle, 0, all, before, middle.length);
        System.arraycopy(bytes, after, all, before + middle.length, rest);
        return all;
    }
}
