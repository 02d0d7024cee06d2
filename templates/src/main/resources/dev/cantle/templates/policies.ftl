<#-- [edit policy-options policy-statement]: nothing passes that intent does not name. -->
policy-options {
<#list slice.policies as policy>
    policy-statement ${policy.name} {
<#list policy.refusals as term>
        term ${term.name} {
            from {
<#list term.from as line>
                <#list line.words as word>${word} </#list>;
</#list>
            }
            then reject;
        }
</#list>
<#list policy.terms as term>
        term ${term.name} {
            from {
<#list term.from as line>
                <#list line.words as word>${word} </#list>;
</#list>
            }
            then {
<#list term.then as line>
                <#list line.words as word>${word} </#list>;
</#list>
                accept;
            }
        }
</#list>
        then reject;
    }
</#list>
}
