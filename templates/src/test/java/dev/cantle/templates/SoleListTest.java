package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.templates.part.Part;
import dev.cantle.templates.part.PartLanguage;
import dev.cantle.templates.part.SoleList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoleListTest {

    @Test
    void aListWithACommentAroundItIsTheSoleOne() {
        assertThat(soleList(
                        "<#-- why -->\n<#list slice.units as unit>\n<#if unit.disabled>d;<#else>e;</#if>\n</#list>\n"))
                .containsExactly("slice", "units");
    }

    @Test
    void aListInsideOfItChangesNothing() {
        assertThat(soleList("<#list slice.units as unit>\n<#list unit.families as family>f;</#list>\n</#list>"))
                .containsExactly("slice", "units");
    }

    @Test
    void aListIsNotTheSoleOneBesideAnother() {
        assertThat(soleList("<#list slice.units as unit>u;</#list><#list slice.groups as group>g;</#list>"))
                .isEmpty();
    }

    @Test
    void aListInABlockIsNotTheSoleOne() {
        assertThat(soleList("interfaces { <#list slice.units as unit>u;</#list> }"))
                .isEmpty();
    }

    @Test
    void aListThatWritesSomethingWhenItIsEmptyIsNotTheSoleOne() {
        assertThat(soleList("<#list slice.units as unit>u;<#else>none;</#list>"))
                .isEmpty();
    }

    @Test
    void aPartOfQuestionsHasNone() {
        assertThat(soleList("<#if slice.system.gracefulRestart>routing-options { graceful-restart; }</#if>"))
                .isEmpty();
    }

    private static List<String> soleList(String source) {
        return SoleList.of(PartLanguage.tokens(new Part("x.ftl", "x.ftl", source)));
    }
}
