package dev.cantle.model.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets in the text of devices and clouds. */
class SecretTextTest {

    /** Pieces of texts with secrets in them, and of such as only look so. */
    private static final List<String> WORDS = List.of(
            "secret",
            "<secret>",
            "</secret>",
            "authentication-key",
            "\"",
            " ",
            "\n",
            ";",
            "hunter2",
            "$9$",
            "x",
            "<a>",
            "snmp",
            "{",
            "}",
            "community",
            "set",
            "md5",
            "1",
            "key",
            "<snmp>",
            "<community>",
            "<name>",
            "[",
            ":",
            "env:A",
            "a:",
            "authKey",
            "/",
            "=");

    private static String masked(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MaskedOutput mask = new MaskedOutput(out)) {
            mask.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<authentication-key>hunter-2</authentication-key>|<authentication-key>********</authentication-key>",
                "<a:secret x=\"1\">hunter-2</a:secret>|<a:secret x=\"1\">********</a:secret>",
                "<authentication-key>hunter 2</authentication-key>|<authentication-key>********</authentication-key>",
                "authentication-key \"hunter 2\";|authentication-key \"********\";",
                "authentication-key \"a\\\"b\" c;|authentication-key \"********\" c;",
                "authentication-key hunter2;|authentication-key ********;",
                "+   authentication-key \"$9$ab.c/d-e\"; ## SECRET|+   authentication-key \"********\"; ## SECRET",
                "set x authentication-key $9$abc|set x authentication-key ********",
                "<secret>$9$abc</secret>|<secret>********</secret>",
                "encrypted-password \"$6$salt$hash\";|encrypted-password \"********\";",
                "any \"$8$aes256-gcm$x\" more|any \"********\" more",
                "any $1$ab$cd, more|any ******** more",
                "any $5$ab$cd|any ********",
                "$$9$abc x|$******** x",
                "tacplus-server 192.0.2.1 secret hunter2;|tacplus-server 192.0.2.1 secret ********;",
                "set system radius-server 192.0.2.1 secret hunter2|set system radius-server 192.0.2.1 secret ********",
                "pre-shared-key ascii-text \"hunter2\";|pre-shared-key ascii-text \"********\";",
                "set ike policy p pre-shared-key hexadecimal 0a1b2c|set ike policy p pre-shared-key hexadecimal"
                        + " ********",
                "set ppp-options chap default-chap-secret hunter2|set ppp-options chap default-chap-secret ********",
                "ppp-options { pap { local-password hunter2; } }|ppp-options { pap { local-password ********; } }",
                "authentication { md5 1 key hunter2; }|authentication { md5 1 key ********; }",
                "set snmp community hunter2 authorization read-only|set snmp community ******** authorization"
                        + " read-only",
                "snmp { community hunter2 { clients x; } }|snmp { community ******** { clients x; } }",
                "<snmp><community><name>hunter2</name></community></snmp>"
                        + "|<snmp><community><name>********</name></community></snmp>",
                "{\"authKey\": \"hunter2\", \"vlan\": 101}|{\"authKey\": \"********\", \"vlan\": 101}",
                "{\"sharedKey\":\"hunter2\"}|{\"sharedKey\":\"********\"}",
                "<x password=\"hunter2\"/>|<x password=\"********\"/>",
            })
    void aSecretIsMaskedInEveryNotation(String text, String expected) throws Exception {
        assertThat(masked(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<authentication-key-chain>CLOUD</authentication-key-chain>",
                "costs $9 and $10",
                "<peer-address>10.0.0.1</peer-address>",
                "authentication-algorithm md5",
                "then { community add CLOUD; }",
                "set policy-options community CLOUD members 65000:1",
                "snmp { location x; } community CLOUD { members 65000:1; }",
                "<snmp><location>x</location></snmp><community><name>CLOUD</name></community>",
                "the password for cantle was refused",
                "md5 { ref \"env:AWS_KEY\"; }",
                "authentication-key \"env:AWS_KEY\";",
                "<authentication-key>env:AWS_KEY</authentication-key>",
                "<secret/><name>x</name>",
                "<secret></secret><name>x</name>",
                "description \"the secret\"; mtu 1500;",
                "key 0 { start-time x; }",
                "\"a\" \"$\" \"$9\" '$",
            })
    void whatIsNoSecretStaysAsItIs(String text) throws Exception {
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void aValueOnALineOfItsOwnIsMasked() throws Exception {
        assertThat(masked("<authentication-key>\nhunter2\n</authentication-key>\n<name>x</name>"))
                .isEqualTo("<authentication-key>\n********</authentication-key>\n<name>x</name>");
    }

    @Test
    void theChangeOfAnSnmpCommunityIsMaskedInACompareOutput() throws Exception {
        assertThat(masked(
                        "[edit snmp]\n+   community hunter2;\n[edit policy-options]\n+   community CLOUD members x;\n"))
                .isEqualTo("""
                        [edit snmp]
                        +   community ********;
                        [edit policy-options]
                        +   community CLOUD members x;
                        """);
    }

    @Test
    void aSecretThatBreaksOffIsMaskedToo() throws Exception {
        for (String text :
                new String[] {"<secret>hunter2", "secret \"hunter2", "x authentication-key hunter2", "$9$hunter2"}) {
            assertThat(masked(text)).as(text).doesNotContain("hunter2");
        }
    }

    @Test
    void aSecretOfAnyLengthIsMasked() throws Exception {
        String secret = "hunter2".repeat(100_000);
        assertThat(masked("<secret>" + secret + "</secret>")).isEqualTo("<secret>********</secret>");
    }

    @Test
    void whatStandsInThePlaceOfASecretMayBeChosen() {
        String text = "secret \"hunter2\"; authentication-key \"env:KEY\"; <secret>$9$abc</secret>";
        assertThat(SecretText.mask(text, "/* masked */"))
                .isEqualTo("secret /* masked */; authentication-key \"env:KEY\"; <secret>/* masked */</secret>");
        assertThat(SecretText.mask(text, secret -> "[" + secret + "]"))
                .isEqualTo("secret [\"hunter2\"]; authentication-key [\"env:KEY\"]; <secret>[$9$abc]</secret>");
        assertThat(SecretText.mask(SecretText.mask(text, "/* masked */"), "/* masked */"))
                .isEqualTo(SecretText.mask(text, "/* masked */"));
    }

    @Test
    void howATextIsCutIntoPiecesMakesNoDifference() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            ByteArrayOutputStream pieces = new ByteArrayOutputStream();
            try (MaskedOutput mask = new MaskedOutput(pieces)) {
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                int at = 0;
                while (at < bytes.length) {
                    int length = Math.min(bytes.length - at, 1 + random.nextInt(7));
                    mask.write(bytes, at, length);
                    at += length;
                }
            }
            assertThat(pieces.toString(StandardCharsets.UTF_8))
                    .as("seed " + seed)
                    .isEqualTo(masked(text.toString()));
            assertThat(SecretText.mask(text.toString(), "********").replace("\"", ""))
                    .as("seed " + seed)
                    .isEqualTo(masked(text.toString()).replace("\"", ""));
        }
    }

    @Test
    void textOfAnyOtherKindComesOutAsItWent() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String alphabet = "<>/\"$ \n\t;{}[]:=abcé\\";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(masked(text.toString())).as("seed " + seed).isEqualTo(text.toString());
        }
    }

    @Test
    void theNamesOfCloudsAreKnownInEveryCase() {
        assertThat(SecretNames.isSecretOfCloud("authKey")).isTrue();
        assertThat(SecretNames.isSecretOfCloud("AuthKey")).isTrue();
        assertThat(SecretNames.isSecretOfCloud("vlan")).isFalse();
        assertThat(SecretNames.isSecret("pre-shared-key")).isTrue();
    }
}
