package dev.cantle.netconf.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that go into a log in pieces. */
class MaskedMessageTest {

    private final StringBuilder shown = new StringBuilder();
    private final List<String> heads = new ArrayList<>();
    private final WireTap tap = new WireTap(
            (direction, time, peer, operation) -> {
                heads.add(time + " " + direction + " " + peer + " " + operation);
                return new WireLog.Entry() {
                    @Override
                    public void text(String masked) {
                        shown.append(masked);
                    }

                    @Override
                    public void end(long bytes, boolean whole) {
                        shown.append('(').append(bytes).append(whole ? ")" : " cut)");
                    }
                };
            },
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            "netops@192.0.2.1:830");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>authentication-key \"hunter2\";\n peer-as 64512;</a>",
                "<a>authentication-key &quot;€ hunter2 x&quot;;\n peer-as 64512;</a>",
                "<a><nc:authentication-key junos:a=\"b\">\nhunter2\n</nc:authentication-key> peer-as 64512;</a>",
                "<a><secret><!-- no --><![CDATA[hunter2]]></secret> peer-as 64512;</a>",
                "<a><![CDATA[password \"a<hunter2>b\";\npeer-as 64512;]]></a>",
                "<a>{ \"authentication-key\" : \"hunter2\" } peer-as 64512;</a>",
                "<a>anything $9$hunter2; peer-as 64512;</a>",
                "<a b=\"$9$hunter2\"> peer-as 64512;</a>"
            })
    void noSecretIsLeftHoweverTheMessageIsCut(String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        String whole = "";
        for (int cut = 0; cut < bytes.length; cut++) {
            shown.setLength(0);
            MaskedMessage masked = tap.received("test").orElseThrow();
            masked.write(bytes, 0, cut);
            masked.write(bytes, cut, bytes.length - cut);
            masked.end(true);

            whole = cut == 0 ? shown.toString() : whole;
            assertThat(shown)
                    .hasToString(whole)
                    .doesNotContain("hunter2")
                    .contains(SecretMask.MASK)
                    .contains("peer-as 64512;")
                    .endsWith("(" + bytes.length + ")");
        }
    }

    @Test
    void whatIsNoSecretStaysAsItWas() {
        String message =
                "<rpc-reply message-id=\"1\">\n<!-- a > b --><ok/>ü€😀\n<key>\n  <name>1</name>\n</key></rpc-reply>\n";

        received(message, true);

        assertThat(shown).hasToString(message + "(" + message.getBytes(StandardCharsets.UTF_8).length + ")");
        assertThat(heads).containsExactly("1970-01-01T00:00:00Z RECEIVED netops@192.0.2.1:830 test");
    }

    @Test
    void aSecretOfARequestIsFoundAgainWhereNothingTellsThatItIsOne() {
        tap.sent(
                "load-configuration",
                ("<configuration-text>authentication-key &quot;hunt&amp;er2&quot;;\npassword ab;</configuration-text>"
                                + "<secret>marvin-42</secret>")
                        .getBytes(StandardCharsets.UTF_8));

        received("<error-message>invalid value 'hunt&amp;er2' or marvin-42, not ab</error-message>", true);

        assertThat(shown.toString())
                .doesNotContain("er2")
                .doesNotContain("marvin")
                .contains("invalid value '********' or ********, not ab");
    }

    @Test
    void aLineThatIsTooLongToBeLookedAtIsLeftOut() {
        String line = "x".repeat(MaskedMessage.LONGEST) + " secret hunter2";

        received("<a>before\n" + line + "\nafter " + line + "<b/>", true);

        assertThat(shown.toString())
                .startsWith("<a>before\n[32784 characters without a break are not shown][32789 characters")
                .contains("<b/>")
                .doesNotContain("hunter2");
    }

    @Test
    void aMessageThatBreaksOffSaysSo() {
        received("<rpc-reply><secret>hunter2", false);

        assertThat(shown).hasToString("<rpc-reply><secret>********(26 cut)");
    }

    @Test
    void aLongMessageIsHandedOverInPieces() {
        List<Integer> pieces = new ArrayList<>();
        WireTap watched = new WireTap(
                (direction, time, peer, operation) -> new WireLog.Entry() {
                    @Override
                    public void text(String masked) {
                        pieces.add(masked.length());
                    }

                    @Override
                    public void end(long bytes, boolean whole) {}
                },
                Clock.systemUTC(),
                "lab");

        byte[] line = "<rt-destination>10.6.0.0/16</rt-destination>\n".getBytes(StandardCharsets.UTF_8);
        MaskedMessage message = watched.received("test").orElseThrow();
        for (int i = 0; i < 10_000; i++) {
            message.write(line, 0, line.length);
        }
        message.end(true);

        assertThat(pieces)
                .hasSizeGreaterThan(40)
                .allSatisfy(size -> assertThat(size).isLessThan(9000));
        assertThat(pieces.stream().mapToInt(size -> size).sum()).isEqualTo(10_000 * line.length);
    }

    @Test
    void whereNobodyLooksNothingIsDone() {
        WireTap quiet = new WireTap(WireLog.NONE, Clock.systemUTC(), "lab");

        quiet.sent("test", new byte[] {1});

        assertThat(quiet.received("test")).isEmpty();
    }

    private void received(String message, boolean whole) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        MaskedMessage masked = tap.received("test").orElseThrow();
        masked.write(bytes, 0, bytes.length);
        masked.end(whole);
    }
}
