<#-- [edit policy-options policy-statement]: nothing passes that intent does not name. -->
policy-options {
<#list slice.policies as policy>
    policy-statement ${policy.name} {
<#list policy.terms as term>
        term ${term.name} {
            from {
<#if term.protocol != "">
                protocol ${term.protocol};
</#if>
                prefix-list ${term.prefixList};
            }
            then {
<#if term.localPreference != "">
                local-preference ${term.localPreference};
</#if>
<#if term.community != "">
                community add ${term.community};
</#if>
                accept;
            }
        }
</#list>
        then reject;
    }
</#list>
}
