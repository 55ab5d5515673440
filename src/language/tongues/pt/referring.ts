// What a Portuguese sentence leans on that stands outside it. Data only.
import { beginsWithVerb } from '../../families/alphabetic/elided.ts';
import type { Referring } from '../../language.ts';

export const referring: Referring = {
  opening:
    /^(?:mais \p{L}+ (?:se mostr\p{L}+|mostrou-se|é|foi|está|estava)|(?:(?:um pouco|(?:um|uma|dois|duas|três) (?:ruas?|metros|andares|portas?|casas?|quarteir(?:ão|ões))) )?mais (?:acima|abaixo|adiante|à frente)(?=,)|na mesma (?:linha|direção)|no mesmo sentido|(?:leia|veja|assista|ouça|siga|clique|confira|saiba|acompanhe|inscreva-se|assine|baixe)(?= )|a maioria(?! (?:de|do|da|dos|das|absoluta|simples|parlamentar|silenciosa)(?!\p{L}))|na véspera(?! d)|no dia anterior|(?:um ano|anos|meses|dias|semanas|horas|minutos) (?:depois|antes|mais tarde)|(?:muito|bem|ainda) (?:mais|menos) \p{L}+ (?:é|são|era|foi|foram)|uma? (?:\p{L}+ )?(?:afirmação|acusação|decisão|medida|iniciativa|situação|cifra|ideia|versão|posição|proposta|denúncia|cenário|facto|fato|gesto|reação|reacção|tese|opinião|resposta|cargo|condenação|subida|queda|hipótese|argumento|papel|aposta) (?:que|em que|a que|rejeitad[oa]|criticad[oa]|confirmad[oa]|partilhad[oa]|negad[oa])|mesm[oa]s? (?:sorte|caso|situação|destino)|(?:sim|não),|o que (?:não )?(?:quer dizer|significa|levou|leva|faz|fez|torna|tornou|permite|permitiu|mostra|explica)|ainda assim|e|ou|mas|porém|contudo|aliás|ou seja|isto é|portanto|em contrapartida|pelo contrário|ao contrário(?=,)|no entanto|entretanto|todavia|além disso|por isso|por exemplo|por outro lado|assim|então|também|tampouco|depois|mais tarde|ali|aí|lá|aqui(?=,)|desde então|até então|enquanto isso|finalmente|no fim(?=,)|no início(?=,)|de facto|de fato|isso|isto|aquilo|ess[ea]s?|est[ea]s?|aquel[ea]s?|ambos|ambas|outr[oa]s?|(?:alguns|algumas|vári[oa]s|muit[oa]s|nenhuma?|cada uma?) (?:del[ea]s|dest[ea]s|já|não|são|se|têm)|um deles|uma delas|os dois|as duas|os outros|as outras|o (?:outro|segundo|primeiro|mesmo|problema|motivo|resultado|segredo|objetivo|objectivo)(?! (?:de|da|do|d))|a (?:outra|mesma|segunda|primeira|diferença|resposta|razão|ideia|solução|explicação)(?! (?:de|da|do))|el[ea]s?|seus?|suas?|para (?:el[ea]s?|isso)|segundo (?:el[ea]s?)|com (?:el[ea]s?|isso)|nós|noss[oa]s?|por que|porquê|como|quem|perguntad[oa]|questionad[oa]|no dia seguinte|nesse dia|naquele dia|(?:\p{L}+|\d+) (?:anos|meses|dias|semanas|horas|minutos) (?:depois|mais tarde|antes)|ness[ea]|nest[ea]|naquel[ea]|dess[ea]|disso|nisso|del[ea]s?)(?!\p{L})/iu,
  outside:
    /^(?:declarou|declararam|mostrou|recusou|considerou|tornou|mudou|entregou|confessou)-se(?!\p{L})|(?<!\p{L})(?:foi|foram|vai|ia) (?:ainda |mesmo )?mais (?:longe|além)(?! d| que )|(?:mostrou-se|declarou-se|se mostrou|se disse|disse-se) (?:\p{L}+ )?(?:satisfeit|aliviad|desiludid|surpreendid|confiante|preocupad)[oa]?s?\.$|(?:é|foi|era|são|foram) (?:ele|ela|eles|elas) (?:quem|que)(?!\p{L})|tudo (?:isso|isto|aquilo)(?! que)|(?<! e), (?:portanto|entretanto|todavia|assim sendo),|^[^,;:«“"]{3,40} (?:portanto|entretanto)(?!\p{L})|(?<!\p{L})(?:ess[ea]s?|est[ea]s?|aquel[ea]s?|isso|isto|aquilo|ambos|ambas|ness[ea]s?|nest[ea]s?|naquel[ea]s?|dess[ea]s?|dest[ea]s?|disso|os dois(?! \p{L}+s)|as duas(?! \p{L}+s)|entre os dois|também|porém|no entanto|contudo|d[oa] (?:órgão|entidade|empresa(?= (?:disse|diz|orienta|afirma)|,|\.)))(?!\p{L})(?! (?:ano|mês|semana|verão|inverno|outono|primavera|manhã|tarde|noite|segunda|terça|quarta|quinta|sexta|sábado|domingo))|[»”"],?\s\p{L}+\.$|(?<!\p{L})\p{L}{1,24}-(?:lhes?|[lno]?[oa]s?)(?!\p{L})/iu,
  persons: /(?<!\p{L})(?:ele|ela|eles|elas|dele|dela|deles|delas)(?!\p{L})/giu,
  person: null,
  things: /(?<!\p{L})(?:seu|sua|seus|suas|lhe|lhes)(?!\p{L})/giu,
  placing:
    /(?:^|(?<=[\s,(]))(?:em|no|na|nos|nas|a|ao|à|aos|às|de|do|da|por|pelo|pela|para|desde|até|após|segundo|com|sem|sobre|durante|ante|sob|entre)\s(?:(?:o|a|os|as|um|uma|\p{L}+)\s){0,2}[\p{L}\d]+/giu,
  body: /^(?:O|A|Os|As) ((?:empresa|companhia|firma|equipe|equipa|associação|agência|clube|grupo|comité|comitê|sindicato|partido|fundação|instituto|laboratório|fabricante|don[oa]|proprietári[oa]|autor|autora|autores|pesquisador(?:a|es)?|investigador(?:a|es)?|cientistas?|fundador|fundadora|diretor|diretora|director|directora|presidente|chefe|treinador|treinadora|capitão|cantor|cantora|artista|professora?|médic[oa]|agricultor|motorista|homem|mulher|rapaz|rapariga|irmãos|irmãs|família|vítima|suspeit[oa]|acusad[oa]|estudo|relatório|projeto|projecto|programa|plano|proposta|medida|inquérito|caso|incidente|pai|mãe|filho|filha|marido|nome|audiências))(?! (?:de|do|da|dos|das|em|que|para|\p{Lu}|«))(?!,? \p{Lu})(?!\p{L})/u,
  teasing:
    /^[^,;:.]{3,40}, (?:caras|rostos|olhares|silêncio|lágrimas|abraços|sorrisos)(?: \p{L}+){0,3}\.$|^[^,;:]{3,60} (?:nega|negam|desmente|desmentem)(?: (?:os factos|os fatos|as acusações))?\.$|pede[m]? (?:cautela|prudência)\.$|as opiniões dividem-se|vê (?:n[oa] \p{L}+ )?(?:um padrão|de outra forma)|faz uma ressalva|com uma emenda|a conta é outra|(?:tem|têm) (?:outra|a sua própria|sua própria) (?:ideia|versão|explicação|resposta)|conta (?:como|por ?que)|explica (?:como|por ?que)|não (?:todos )?(?:partilha|compartilha)m?(?!\p{L})|n(?:em todos|ão) (?:concorda|acha)m?(?!\p{L})|tem outra (?:preocupação|dúvida|ideia)/iu,
  joints:
    /(?<!\p{L})(?:também|porém|no entanto|além disso|contudo|ainda assim|entretanto|todavia|portanto|assim)(?!\p{L}),?/giu,
  firstPerson:
    /(?<!\p{L})(?:eu|nós|nos(?! \p{L}+s(?!\p{L}))|noss[oa]s?|meus?|minhas?|me)(?!\p{L})|(?<!\p{L})(?!\p{L}*[áéíóúâêô]\p{L}*imos|(?:extremos|supremos|tramos|ramos|primos|reclamos|(?:quilo|mili)?gramos)(?!\p{L}))\p{L}{2,}[aei]mos(?!\p{L})/iu,
  elided: beginsWithVerb({
    when: 'em no na nos nas desde após ao aos',
    copulas: 'é são era eram foi foram será serão chama-se chamava-se',
    before: 'não já se lhe o a me nos também',
    verbs:
      'tem têm tinha tinham é era eram foi foram será serão está estão estava estavam disse diz dizia vive vivia trabalha quer queria crê acrescenta explica garante insiste lembra chama-se chamava-se casou-se fez fazia mantém reconhece admite calcula afirma pode poderia deve devia conta aponta destaca ressalta alerta critica pede considera relata comenta defende avalia sugere sublinha refere adianta acredita lamenta propõe frisa conclui insisto creio penso acho considero espero lamento reitero quero agradeço',
    past: '(?<!\\b(?:mus|lic|at|m|s|t|europ|jud|pn|apog|colis))(?:ou|eu|iu|ei|aram|eram|iram)',
    counted:
      '\\d|dois |duas |três |quatro |cinco |seis |sete |oito |nove |dez |vári[oa]s |muit[oa]s |centenas |milhares |dezenas |mais de |quase |pelo menos |perto de |cerca de ',
    impersonal: 'há ',
    subject: '(?:o|a|os|as|um|uma|perto de|cerca de)\\s',
  }),
};
