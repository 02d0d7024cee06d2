package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Configuration that is read from a stream, as from a device. */
class StreamedCurlyTest {

    private static final String TEXT = """
        ## Last commit: never
        system {
            /* a comment
               of two lines */
            host-name "a\\"b"; ## SECRET-DATA
        }
        policy-options {
            community c members [ 65000:1 65000:2 ];
            inactive: prefix-list p {
                192.0.2.0/24;
            }
        }
        """;

    @Test
    void itIsTheSameHoweverTheStreamIsCut() throws IOException {
        assertThat(Notation.CURLY.parse(oneByOne(TEXT), "lab")).isEqualTo(Notation.CURLY.parse(TEXT, "lab"));
        assertThat(Notation.CURLY.parse(new StringReader("\uFEFF" + TEXT), "lab"))
                .isEqualTo(Notation.CURLY.parse(TEXT, "lab"));
    }

    @ParameterizedTest
    @EnumSource
    void everyNotationCanBeRead(Notation notation) throws IOException {
        String text = notation.print(Notation.CURLY.parse(TEXT, "lab"));

        assertThat(notation.parse(new StringReader(text), "lab")).isEqualTo(notation.parse(text, "lab"));
    }

    @Test
    void wordsLongerThanTheFirstBufferAreWhole() throws IOException {
        String text = "system {\n    host-name " + "x".repeat(100_000) + ";\n    domain-name y;\n}\n";

        assertThat(Notation.CURLY.print(Notation.CURLY.parse(new StringReader(text), "lab")))
                .isEqualTo(text);
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "/* \uD83D\uDE00 */ system {\n".repeat(3000);

        assertThatThrownBy(() -> Notation.CURLY.parse(new StringReader("\n\n a { b \"c\n"), "lab"))
                .hasMessage("lab:3:8: The quoted text does not end on its line; close it with \"");
        assertThatThrownBy(() -> Notation.CURLY.parse(new StringReader("/* \uD83D\uDE00\r\n */ a {"), "lab"))
                .hasMessage("lab:2:7: The block is not closed; close it with '}'");
        assertThatThrownBy(() -> Notation.CURLY.parse(oneByOne(text), "lab"))
                .isInstanceOf(NotationException.class)
                .hasMessage("lab:66:1: Blocks are nested deeper than 64; check the braces");
    }

    @Test
    void aTextWithoutEndIsGivenUp() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) {
                java.util.Arrays.fill(target, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Notation.CURLY.parse(endless, "lab"))
                .isInstanceOf(NotationException.class)
                .hasMessage("lab: The text has more than 64000000 characters; read a part of the configuration");
    }

    @Test
    void theFailureOfTheStreamIsPassedOn() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("the line was cut");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Notation.CURLY.parse(broken, "lab"))
                .isInstanceOf(IOException.class)
                .hasMessage("the line was cut");
    }

    private static Reader oneByOne(String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }
        };
    }
}
