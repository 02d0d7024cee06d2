package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyKeywordOfTheSchemaIsFoundAsTheTextThatTheSchemaHas() {
        Set<String> keywords = Schema.junos().keywords();
        Vocabulary vocabulary = new Vocabulary(keywords);

        assertThat(keywords)
                .contains("interfaces", "unit", "peer-as")
                .allSatisfy(word -> assertThat(find(vocabulary, "{ " + word + ";", 2, word.length()))
                        .isSameAs(word));
    }

    @Test
    void aWordThatIsNotKnownIsNotFound() {
        Vocabulary vocabulary = new Vocabulary(Schema.junos().keywords());

        for (String word : new String[] {"unit1", "uni", "Unit", "x", "10.0.0.0/31"}) {
            assertThat(find(vocabulary, word, 0, word.length())).as(word).isEmpty();
        }
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        Vocabulary vocabulary = new Vocabulary(List.of("Aa", "BB"));

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(find(vocabulary, "Aa", 0, 2)).isEqualTo("Aa");
        assertThat(find(vocabulary, "BB", 0, 2)).isEqualTo("BB");
    }

    private static String find(Vocabulary vocabulary, String text, int from, int length) {
        String word = text.substring(from, from + length);
        return vocabulary.find(text.toCharArray(), from, length, word.hashCode());
    }
}
