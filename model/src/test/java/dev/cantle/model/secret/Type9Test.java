package dev.cantle.model.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Type9Test {

    @Test
    void aFormOfAnotherImplementationDecodes() {
        assertThat(Type9.decode("$9$LbHX-wg4Z")).hasValue("lc".toCharArray());
        assertThat(Type9.decode("$9$nnet/9pOBEyrv")).hasValue("abc".toCharArray());
    }

    @Test
    void whatIsEncodedDecodes() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            char[] secret = new char[1 + random.nextInt(80)];
            for (int i = 0; i < secret.length; i++) {
                secret[i] = (char) (33 + random.nextInt(94));
            }

            String form = Type9.encode(secret, random);

            assertThat(Type9.decode(form)).as("seed %d round %d", seed, round).hasValue(secret);
        }
    }

    @Test
    void theSameSecretIsWrittenDifferentlyEveryTime() {
        Random random = new Random(7);
        assertThat(Type9.encode("abcdefgh".toCharArray(), random))
                .isNotEqualTo(Type9.encode("abcdefgh".toCharArray(), random));
    }

    @Test
    void whatIsNoSuchFormIsNotDecoded() {
        assertThat(Type9.decode("abcdefgh")).isEmpty();
        assertThat(Type9.decode("$9$")).isEmpty();
        assertThat(Type9.decode("$9$LbHX-wg4")).isEmpty();
        assertThat(Type9.decode("$9$ä")).isEmpty();
        assertThat(Type9.decode("$9$LbHX!wg4Z")).isEmpty();
    }
}
