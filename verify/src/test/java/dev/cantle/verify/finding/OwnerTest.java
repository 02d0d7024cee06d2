package dev.cantle.verify.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnerTest {

    @Test
    void aSentenceNamesACloudByItsNameAndOthersWithAnArticle() {
        assertThat(Owner.values())
                .extracting(Owner::named)
                .containsExactly("us", "the carrier", "AWS", "Azure", "Google", "the peer");
    }
}
