package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandWordsTest {

    @Test
    void wordsArePartedBySpaces() {
        assertThat(CommandWords.split(" pass  show cantle/aws-fra-1 "))
                .containsExactly("pass", "show", "cantle/aws-fra-1");
    }

    @Test
    void singleQuotesKeepWordsTogetherAndMayBeEmpty() {
        assertThat(CommandWords.split("op read 'op://net/aws fra 1/key' '' -x'a b'c"))
                .containsExactly("op", "read", "op://net/aws fra 1/key", "", "-xa bc");
    }

    @Test
    void whatAShellWouldReadIsAWordBetweenQuotes() {
        assertThat(CommandWords.split("show '$HOME' '|' '*'")).containsExactly("show", "$HOME", "|", "*");
    }

    @Test
    void whatAShellWouldReadIsRefusedOutsideOfThem() {
        for (String command : List.of(
                "a | b", "a; b", "a & b", "a > b", "a < b", "a $(b)", "a `b`", "a *", "a \"b\"", "a \\b", "'a\"b'")) {
            assertThatThrownBy(() -> CommandWords.split(command))
                    .as(command)
                    .isInstanceOf(IllegalValueException.class)
                    .hasMessageContaining("and no shell reads it");
        }
    }

    @Test
    void aMessageRepeatsNothingOfTheCommand() {
        for (String command : List.of("", " ", "''", "s3cr3t 'open", "x".repeat(513), "s3cr3t\nnext", "s3cr3t\u00e4")) {
            assertThatThrownBy(() -> CommandWords.split(command))
                    .isInstanceOf(IllegalValueException.class)
                    .hasMessageStartingWith("The command of a secret")
                    .hasMessageNotContaining("s3cr3t");
        }
    }

    @Test
    void aCommandThatOnlySaysWhatStandsThereIsASecretInAFile() {
        for (String command : List.of("echo s3cr3t", "/usr/bin/printf s3cr3t")) {
            assertThatThrownBy(() -> CommandWords.split(command))
                    .hasMessage("The command of a secret only says what stands there");
        }
    }
}
