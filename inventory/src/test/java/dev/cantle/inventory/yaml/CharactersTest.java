package dev.cantle.inventory.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

class CharactersTest {

    private static final List<String> PIECES = List.of(
            "a",
            "key",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n    ",
            "- ",
            "-",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "\"",
            "'",
            "\\",
            "\\x4",
            "#",
            " # said",
            "|",
            ">",
            "|-\n",
            "&a ",
            "*a",
            "!t ",
            "? ",
            "---\n",
            "...",
            "%YAML 1.1\n",
            "\r",
            "\r\n",
            "\t",
            "é",
            "\u0085",
            "\u2028",
            "12",
            "10.0.0.0/8",
            "true",
            " ",
            "\uD83D\uDE00");

    @Test
    void theParserMeetsTheSameAsWithItsOwnReader() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String text = text(random);
            assertThat(met(new ParserImpl(new Tokens(new ScannerImpl(Characters.of(text), new LoaderOptions())))))
                    .as("seed %d, text <%s>", seed, text)
                    .isEqualTo(met(new ParserImpl(new StreamReader(text), new LoaderOptions())));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(pieces % 2 == 0 ? PIECES.size() : PIECES.size() - 1)));
        }
        return text.toString();
    }

    /** All events and how it ended, each with its place. */
    private static List<String> met(ParserImpl parser) {
        List<String> met = new ArrayList<>();
        try {
            for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
                met.add(event + " " + shown(event.getStartMark()) + " " + shown(event.getEndMark()));
            }
        } catch (MarkedYAMLException e) {
            met.add(e.getProblem() + " " + shown(e.getProblemMark()));
        } catch (YAMLException | NumberFormatException e) {
            met.add(String.valueOf(e.getMessage()));
        }
        return met;
    }

    private static String shown(Mark mark) {
        return mark.getLine() + ":" + mark.getColumn() + ":" + mark.getIndex();
    }
}
