package dev.cantle.verify.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.value.IpAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReplySourceTest {

    @TempDir
    Path folder;

    private static String text(Reply reply) throws java.io.IOException {
        return new String(reply.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aQueryIsAnsweredByTheFileOfItsName() throws Exception {
        Files.writeString(folder.resolve("bgp-neighbor-10.0.0.1.xml"), "<rpc-reply/>");

        String text = new FolderReplySource(folder)
                .read(new ReplyQuery.BgpNeighbor(IpAddress.parse("10.0.0.1")), FolderReplySourceTest::text);

        assertThat(text).isEqualTo("<rpc-reply/>");
    }

    @Test
    void theEvidenceNamesTheFileAndItsTime() throws Exception {
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        Path file = Files.writeString(folder.resolve("software.xml"), "<rpc-reply/>");
        Files.setLastModifiedTime(file, FileTime.from(time));

        Evidence evidence = new FolderReplySource(folder).read(new ReplyQuery.Software(), Reply::evidence);

        assertThat(evidence).isEqualTo(new Evidence("software.xml", time));
    }

    @Test
    void aReplyThatWasNotSavedIsNamed() {
        assertThatThrownBy(() -> new FolderReplySource(folder).read(new ReplyQuery.BgpSummary(), reply -> ""))
                .isInstanceOf(ReplyUnavailableException.class)
                .hasMessage("no reply saved as " + folder.resolve("bgp-summary.xml") + "; the state is unknown");
    }

    @Test
    void aReplyThatCannotBeReadIsNamed() throws Exception {
        Files.createDirectory(folder.resolve("interfaces.xml"));

        assertThatThrownBy(() ->
                        new FolderReplySource(folder).read(new ReplyQuery.Interfaces(), FolderReplySourceTest::text))
                .isInstanceOf(ReplyUnavailableException.class)
                .hasMessageStartingWith("the reply " + folder.resolve("interfaces.xml") + " cannot be read: ")
                .hasMessageEndingWith("; the state is unknown");
    }

    @Test
    void whatTheCliPrintedMayStandInPlaceOfTheReply() throws Exception {
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        Path file = Files.writeString(folder.resolve("bgp-summary.txt"), "Groups: 0 Peers: 0 Down peers: 0");
        Files.setLastModifiedTime(file, FileTime.from(time));

        Evidence evidence = new FolderReplySource(folder).read(new ReplyQuery.BgpSummary(), Reply::evidence);

        assertThat(evidence).isEqualTo(new Evidence("bgp-summary.txt", time));
    }

    @Test
    void aReplySavedInTwoFormsIsNotUsedInEither() throws Exception {
        Files.writeString(folder.resolve("interfaces.xml"), "<rpc-reply/>");
        Files.writeString(folder.resolve("interfaces.txt"), "irb.4 up up");

        assertThatThrownBy(() -> new FolderReplySource(folder).read(new ReplyQuery.Interfaces(), reply -> ""))
                .isInstanceOf(ReplyUnavailableException.class)
                .hasMessage("both " + folder.resolve("interfaces.xml") + " and interfaces.txt are saved, and they may"
                        + " differ; keep one of them; the state is unknown");
    }
}
