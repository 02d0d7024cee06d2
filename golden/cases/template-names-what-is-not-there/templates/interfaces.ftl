<#-- A list is gone through, a text is written; the branch for a held unit is not taken. -->
interfaces {
    irb {
<#list slice.units as unit>
        unit ${unit.nummer} {
<#if unit.disabled>
            description ${unit.descripton};
<#else>
            description ${units.description};
</#if>
            family inet address ${unit.families};
<#list unit.description as word>
            ${word.text};
</#list>
        }
</#list>
        mtu ${slice.system.somethingElse};
    }
}
