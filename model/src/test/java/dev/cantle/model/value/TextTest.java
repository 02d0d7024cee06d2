package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void quotesAndBracesAreWelcome() {
        assertThat(Text.check("description", "\"; } system { € 😀")).endsWith("😀");
    }

    @Test
    void aSecondLineIsRefused() {
        assertThatThrownBy(() -> Text.check("reason", "one\ntwo")).hasMessage("The reason holds the character U+000A");
    }

    @Test
    void whatNobodySeesIsRefused() {
        assertThatThrownBy(() -> Text.check("reason", "a\u202eb")).hasMessage("The reason holds the character U+202E");
        assertThatThrownBy(() -> Text.check("reason", "a\u2028b")).hasMessage("The reason holds the character U+2028");
        assertThatThrownBy(() -> Text.check("reason", "a\u0000b")).hasMessage("The reason holds the character U+0000");
    }

    @Test
    void anEndlessTextIsRefused() {
        assertThat(Text.check("site", "x".repeat(255))).hasSize(255);
        assertThatThrownBy(() -> Text.check("site", "x".repeat(256)))
                .hasMessage("The site has 256 characters, more than 255");
    }
}
