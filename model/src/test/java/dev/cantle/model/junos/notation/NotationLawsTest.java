package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotationLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printingAndReadingGivesTheSameTree(long seed) {
        Configuration tree = new RandomTree(seed, false).grow();

        for (Notation notation : Notation.values()) {
            String text = notation.print(tree);
            assertThat(notation.parse(text, notation + " of seed " + seed))
                    .as("%s of seed %d:%n%s", notation, seed, text)
                    .isEqualTo(tree);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void marksAndCommentsSurviveInEachNotation(long seed) {
        Configuration tree = new RandomTree(seed, true).grow();

        for (Notation notation : Notation.values()) {
            String text = notation.print(tree);
            assertThat(notation.parse(text, notation + " of seed " + seed))
                    .as("%s of seed %d:%n%s", notation, seed, text)
                    .isEqualTo(tree);
        }
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void printingEndsWithOneNewlineAndHasNoCarriageReturn(Notation notation) {
        String text = notation.print(new RandomTree(7, true).grow());

        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
        assertThat(notation.print(Configuration.empty())).endsWith("\n").doesNotEndWith("\n\n");
    }

    @Test
    void theThreeNotationsOfOneConfigurationAgree() {
        Configuration curly = Notation.CURLY.parse(Samples.SLICE, "slice.conf");

        assertThat(Notation.SET.parse(Samples.SLICE_SET, "slice.set")).isEqualTo(curly);
        assertThat(Notation.XML.parse(Samples.SLICE_XML, "slice.xml")).isEqualTo(curly);
        assertThat(Notation.CURLY.print(curly)).isEqualTo(Samples.SLICE);
        assertThat(Notation.SET.print(curly)).isEqualTo(Samples.SLICE_SET);
    }
}
