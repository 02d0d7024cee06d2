package dev.cantle.verify.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretMaskTest {

    private static String masked(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SecretMask mask = new SecretMask(out)) {
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
                "authentication-key \"hunter 2\";|authentication-key \"********\";",
                "<authentication-key>hunter 2</authentication-key>|<authentication-key>********</authentication-key>",
                "authentication-key \"a\\\"b\" c;|authentication-key \"********\" c;",
                "authentication-key hunter2;|authentication-key ********;",
                "+   authentication-key \"$9$ab.c/d-e\"; ## SECRET|+   authentication-key \"********\"; ## SECRET",
                "set x authentication-key $9$abc|set x authentication-key ********",
                "<secret>$9$abc</secret>|<secret>$9$********</secret>",
                "encrypted-password \"$6$salt$hash\";|encrypted-password \"$6$********\";",
                "$$9$abc x|$$9$******** x",
            })
    void aSecretIsMaskedInEveryNotation(String text, String expected) throws Exception {
        assertThat(masked(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "<authentication-key-chain>CLOUD</authentication-key-chain>",
        "costs $9 and $10",
        "<peer-address>10.0.0.1</peer-address>",
        "authentication-algorithm md5",
    })
    void whatIsNoSecretStaysAsItIs(String text) throws Exception {
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void aValueOnALineOfItsOwnIsMasked() throws Exception {
        assertThat(masked("<authentication-key>\nhunter2\n</authentication-key>\n<name>x</name>"))
                .isEqualTo("<authentication-key>\n********</authentication-key>\n<name>x</name>");
    }
}
