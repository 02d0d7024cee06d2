package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.rule.Limits;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class Md5KeyRuleTest {

    private static final Place PLACE = new Place("inventory/slices/blue.yaml", 19, 17);

    @Test
    void aKeyThatFitsIsFine() {
        assertThat(judge(Sketch.aws().asAws(), "abc-123 ".strip())).isEmpty();
        assertThat(judge(Sketch.azure().asAzure(), "abc123")).isEmpty();
    }

    @Test
    void aShortKeyIsRefusedWithoutBeingShown() {
        assertThat(judge(Sketch.aws().asAws(), "xyzzy"))
                .containsExactly("aws-1: the MD5 key has 5 characters, and AWS wants at least 6");
    }

    @Test
    void aLongKeyIsRefused() {
        assertThat(judge(Sketch.azure().asAzure(), "x".repeat(31)))
                .containsExactly("azure-1: the MD5 key has 31 characters, and Azure wants at most 25");
    }

    @Test
    void azureTakesLettersAndDigitsOnly() {
        assertThat(judge(Sketch.azure().asAzure(), "abc_123"))
                .containsExactly("azure-1: the MD5 key holds a character that is no letter or digit");
    }

    @Test
    void aKeyWithALineBreakIsRefused() {
        assertThat(judge(Sketch.aws().asAws(), "abcdef\n"))
                .containsExactly("aws-1: the MD5 key holds a character that is no visible ASCII character");
    }

    @Test
    void anEmptyKeyIsRefused() {
        assertThat(judge(Sketch.aws().asAws(), "")).containsExactly("aws-1: the MD5 key is empty");
    }

    @Test
    void theProblemStandsWhereTheReferenceDoesAndCitesItsSource() {
        assertThat(Md5KeyRule.judgeKey(Sketch.aws().asAws(), "xyzzy".toCharArray(), Limits.providers(), PLACE))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo(PLACE);
                    assertThat(problem.rule()).isEqualTo("aws-md5-key");
                    assertThat(problem.source()).isEqualTo("the guide, as of 2026-11-01");
                });
    }

    private static List<String> judge(Circuit circuit, String key) {
        return Md5KeyRule.judgeKey(circuit, key.toCharArray(), Limits.providers(), PLACE).stream()
                .map(Problem::message)
                .toList();
    }
}
