package dev.cantle.verify.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingReplySourceTest {

    private static final String REPLY = "<rpc-reply><authentication-key>hunter2</authentication-key></rpc-reply>";
    private static final ReplyQuery QUERY = new ReplyQuery.Interfaces();

    @TempDir
    Path parent;

    private Path folder = Path.of("unset");
    private SavingReplySource source = new SavingReplySource(new Canned(REPLY), folder);

    @BeforeEach
    void saveBelowTheParent() {
        folder = parent.resolve("evidence");
        source = new SavingReplySource(new Canned(REPLY), folder);
    }

    /** Answers everything with one text. */
    private record Canned(String text) implements ReplySource {

        @Override
        public <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException {
            try {
                return reader.read(new Reply(
                        new Evidence("device", Instant.EPOCH),
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            } catch (IOException e) {
                throw new ReplyUnavailableException("lost", e);
            }
        }
    }

    private static String text(Reply reply) throws IOException {
        return new String(reply.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theReaderSeesTheReplyAsItCame() throws Exception {
        assertThat(source.read(QUERY, SavingReplySourceTest::text)).isEqualTo(REPLY);
    }

    @Test
    void aLookOfItsOwnIsKeptAndCitedByItsFolder() throws Exception {
        Evidence evidence = source.inside("before").read(QUERY, Reply::evidence);

        assertThat(evidence).isEqualTo(new Evidence("before/interfaces.xml", Instant.EPOCH));
        assertThat(folder.resolve("before/interfaces.xml")).exists();
        assertThat(folder.resolve("interfaces.xml")).doesNotExist();
    }

    @Test
    void theFileHasTheReplyWithoutItsSecrets() throws Exception {
        source.read(QUERY, SavingReplySourceTest::text);

        assertThat(folder.resolve("interfaces.xml")).hasContent(REPLY.replace("hunter2", "********"));
    }

    @Test
    void theFileIsWholeEvenIfTheReaderStopsEarly() throws Exception {
        source.read(QUERY, reply -> reply.body().read());

        assertThat(folder.resolve("interfaces.xml")).hasContent(REPLY.replace("hunter2", "********"));
    }

    @Test
    void aReplyThatCannotBeUnderstoodIsKeptAsEvidence() {
        assertThatThrownBy(() -> source.read(QUERY, reply -> {
                    throw new ReplyFormatException(Place.of("device"), "not understood", null);
                }))
                .hasMessage("device: not understood; the state is unknown");

        assertThat(folder.resolve("interfaces.xml")).hasContent(REPLY.replace("hunter2", "********"));
    }

    @Test
    void whatIsAskedAgainReplacesWhatWasSaved() throws Exception {
        source.read(QUERY, SavingReplySourceTest::text);
        new SavingReplySource(new Canned("<rpc-reply/>"), folder).read(QUERY, SavingReplySourceTest::text);

        assertThat(folder.resolve("interfaces.xml")).hasContent("<rpc-reply/>");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatWasSavedCanBeAskedAgain() throws Exception {
        source.read(QUERY, SavingReplySourceTest::text);

        assertThat(new FolderReplySource(folder).read(QUERY, SavingReplySourceTest::text))
                .isEqualTo(REPLY.replace("hunter2", "********"));
    }
}
