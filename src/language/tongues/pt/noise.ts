// How pages in this language talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = "(?:[A-ZÀ-Ý][\\p{L}.'-]{1,24}|de|da|do|dos|das|e)";
const names = `${name}(?: ${name}){1,4}`;

export const noise: Noise = {
  lines: {
    caption: ['(?:crédito(?: da foto)?|legenda(?: da foto)?), ?.{2,240}'],
    ad: [
      'continue a ler (?:após|depois d[ae]) (?:a )?publicidade',
      'conteúdo patrocinado ?[:|].{0,100}',
      'publicidade(?: ?[-:|])? continue.{0,30}',
      '[\\[(<]? ?(?:publicidade|anúncio|patrocinado) ?(?:[\\])>]|:|\\|).{0,100}',
      '(?-i:PUB)',
      '[-~*=<>\\[(|▼↓ ]{0,4}(?:publicidade|anúncios?|conteúdo (?:patrocinado|de marca)|patrocinado(?: por .{1,40})?|informe publicitário)[-~*=<>\\])|▼↓.: ]{0,4}',
      '.{0,40}(?:continua|segue) .{0,20}(?:publicidade|anúncio).{0,20}',
    ],
    'continue reading': [
      '(?:ler|leia|ver|veja|mostrar|continuar lendo|continue lendo)(?: (?:mais|a (?:matéria|notícia)(?: completa)?|o artigo completo|tudo))?[.:>» ]{0,4}',
      'continua? (?:lendo|na|após).{0,60}',
      'página \\d{1,3}(?: de \\d{1,3})?',
    ],
    promotion: [
      '.{0,120}\\bclique (?:aqui|em)\\b.{0,60}',
      '.{0,40}(?:compre|reserve|aproveite|garanta) (?:agora|já|aqui|o seu).{0,60}|.{0,30}(?:código|cupom) (?:de desconto|promocional).{0,50}',
    ],
    'share bar': [
      '(?:compartilh(?:ar|e)|partilh(?:ar|e)|enviar|tuitar)(?: (?:no|na|por|est[ae]|via|em|com).{0,60})?',
      '(?:siga|curta|acompanhe)(?:-nos)? .{0,10}(?:no|na|nas|nos|em) .{1,60}',
    ],
    navigation: [
      '(?:nota|comunicado) (?:de|à) imprensa(?: ?[-–:] ?(?:para )?divulgação imediata)?|para divulgação imediata',
      '(?:ir|pular|saltar|voltar) (?:para|ao|à|direto) (?:o |a )?(?:conteúdo|início|menu|topo|busca|página inicial).{0,20}',
      '(?:início|home|página inicial) ?[>»›/].{0,80}',
      '(?:próxim[oa]|anterior) (?:artigo|matéria|notícia|post).{0,60}',
      'você está (?:aqui|em) ?:.{1,80}',
    ],
    newsletter: [
      'ajude-nos a melhorar .{0,100}',
      '.{0,200}(?:precisa do seu apoio|com (?:o seu|seu|a sua|sua) (?:apoio|ajuda|contribuição|doação)|(?:apoie|ajude|contribua com|doe para) .{0,30}(?:jornalismo|redação)|torne-se (?:membro|assinante|apoiador)).{0,160}',
      '.{0,60}\\b(?:newsletters?|boletim|canal (?:do|no) (?:whatsapp|telegram))\\b.{0,60}(?:assin|inscrev|receb|cadastr|grátis|gratuit|todo|cada|subscrev).{0,60}',
      '.{0,60}(?:assin|inscrev|receb|cadastr|grátis|gratuit|todo|cada|subscrev).{0,60}\\b(?:newsletters?|boletim|canal (?:do|no) (?:whatsapp|telegram))\\b.{0,60}',
      '.{0,40}\\b(?:assine|inscreva-se|cadastre-se|receba|subscreva)\\b.{0,80}(?:newsletter|e-?mail|grátis|canal|notícias|todo|cada|gratuit).{0,40}',
      '(?:o )?(?:seu|teu)? ?e-?mail.{0,30}',
      '.{0,30}(?:baixe|descarregue) (?:o|a|nosso) app.{0,60}',
    ],
    paywall: [
      '(?:restam?-lhe|ainda (?:tem|pode ler)|você tem) \\d{1,2} (?:artigos?|matérias?)\\b.{0,60}|\\d{1,2} artigos? (?:grátis|gratuitos?)\\b.{0,60}',
      '.{0,40}(?:conteúdo|artigo|matéria).{0,20}(?:exclusiv[oa]|restrit[oa]) (?:para|a|aos) assinantes.{0,60}',
      '.{0,20}(?:assine|faça login|entre|cadastre-se).{0,20}(?:para|e).{0,80}(?:ler|continuar|desbloquear|acessar|acesso).{0,60}',
      'já (?:é|sou|és) assinante.{0,40}',
    ],
    'cookie notice': [
      '.{0,100}\\bcookies?\\b.{0,120}(?:aceit|consent|utiliz|configur|rejeit|política|navega).{0,200}',
      '.{0,60}(?:utiliz|usa|aceit).{0,60}\\bcookies?\\b.{0,200}',
      '(?:aceitar|rejeitar|recusar)(?: tod[oa]s?)?(?: e (?:fechar|continuar))?',
    ],
    copyright: [
      'o (?:post|artigo|conteúdo) .{1,200} apareceu primeiro em .{1,80}',
      '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}|by )).{1,160}',
      '.{0,100}todos os direitos reservados.{0,60}',
      '.{0,60}(?:proibida a|é proibida) reprodução.{0,80}',
      '(?:este (?:artigo|texto|conteúdo)|esta (?:matéria|reportagem)) (?:foi|é|apareceu).{0,10}(?:publicad|republicad|originalmente).{1,120}',
      '(?:termos de uso|política de privacidade|contato|contacto|anuncie|quem somos)(?: ?[|·•/-] ?(?:termos de uso|política de privacidade|contato|contacto|anuncie|quem somos)){1,6}',
      '\\(?(?:com informações d[aeo]|fonte ?:) .{1,60}\\)?',
    ],
    disclaimer: [
      '(?:nota (?:da redação|do editor)|correção|errata|erramos|atualização|aviso) ?[:-].{0,240}',
      '.{0,60}não (?:reflete|representa)m? necessariamente.{0,120}',
    ],
    'about the author': [
      '(?:sobre [oa] autora?|quem é [oa] autora?|biografia) ?[:|]?.{0,200}',
      '.{3,60} é (?:um |uma )?(?:jornalista|repórter|redatora?|correspondente|colunista|escritora?)\\b.{0,160}',
    ],
    tags: [
      '(?:etiquetas?|temas?|palavras-chave|tags?|categorias?|tópicos|assuntos?|arquivado em|editoria) ?:.{1,120}',
    ],
    comments: [
      '(?:\\d{1,6} )?(?:comentários?|respostas?)(?: ?\\(?\\d{0,6}\\)?)?',
      '(?:deixe|escreva|adicione|ver) .{0,10}comentários?.{0,30}',
    ],
    'related articles': [
      'relacionad[oa]s? ?[:|] ?.{4,120}',
      '(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira(?: também)?|você (?:também )?pode gostar|notícias? relacionadas?|mais (?:sobre|em) .{1,30}|vídeo|galeria) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: {
    'media control': [
      '\\((?:veja|assista|confira)(?: (?:a[os]?|o|n[oa]))? (?:vídeo|foto|imagem|imagens)(?: (?:acima|abaixo))?\\)',
    ],
    ad: [
      '[\\[(]publicidade[\\])]',
      '(?:a matéria|o artigo|o texto) continua (?:após|depois d[ao]|abaixo d[ao]) (?:a |o )?(?:publicidade|anúncio)\\.?',
    ],
  },
  chrome: phrases(`
    compartilhar, seguir autor, compartilhe, partilhar, imprimir, enviar, copiar, copiar link, copiar o link, salvar,
    guardar, ouvir, comentar, comentários, comentário, seguir, curtir, gostar, tempo de leitura, leitura,
    min, min., minutos, min de leitura, início, notícias, política, economia, sociedade, cultura, esportes,
    desporto, mundo, brasil, portugal, opinião, tecnologia, ciência, vídeos, fotos, menu, buscar, pesquisar,
    assine, entrar, cadastrar, fechar, mais, publicado, atualizado, e-mail, em, por, a+, a-, próximo,
    anterior, voltar, presentear`),
  sections: {
    'related articles': [
      '(?:(?:notícias|artigos|conteúdos?|matérias|temas) (?:relacionad[oa]s|semelhantes|recomendad[oa]s|em destaque|recentes)|(?:você|também) (?:também )?(?:pode|poderá) (?:gostar|se interessar).{0,20}|mais (?:lid[oa]s|vist[oa]s|notícias|artigos|sobre .{1,30}|de .{1,30}|em .{1,30})|[oa]s mais (?:lid[oa]s|vist[oa]s)|(?:leia|ler) (?:também|mais)|veja (?:também|mais)|últimas notícias|recomendados(?: para você)?|não perca|saiba mais)[: ]{0,2}',
      '(?:referências|fontes|notas|bibliografia)[: ]{0,2}',
    ],
    comments: ['comentários(?: ?\\(?\\d{0,6}\\)?)?|\\d{1,6} comentários?|deixe (?:um|seu|o seu) comentário'],
  },
  address: [
    '\\bclique (?:aqui|em)\\b',
    '\\b(?:você|seu|sua|nosso|nossa|teu|tua)\\b',
    '(?:^|[:!?] ?)(?:assine|inscreva|receba|baixe|siga|cadastre|faça|entre|leia|compartilhe|subscreva)',
  ],
  captionStarts: [
    'fotos?',
    'fotografia',
    'imagem',
    'crédito',
    'ilustração',
    'infográfico',
    'gráfico',
    'fonte',
    'vídeo',
    'legenda',
    'figura ?\\d{1,2}',
    'mapa',
    'tabela ?\\d{0,2}',
    'arte',
  ],
  credits: [
    'foto(?:grafia|s)?(?: ?:|/| de | por |$)',
    'crédito ?:',
    'imagem ?:',
    'divulgação|arquivo pessoal|reprodução',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:lusa|afp|reuters|ap|efe|agência brasil|estadão|folhapress|getty)(?:$|[/ )])',
    'getty|shutterstock|unsplash|pixabay',
    'cortesia',
  ],
  bylines: [
    `(?:[Pp]or|POR|[Tt]exto(?: ?:| de| por)|[Aa]utora? ?:|[Ee]ntrevista de|[Rr]eportagem de|[Dd]a [Rr]edação) ?(?<byline>${names}(?:(?:,| e|, e| &) ${names}){0,3})(?: ?[,|·-] ?.{0,60}| \\(.{1,40}\\))?`,
    `(?:[Ff]otos?|[Ff]otografia|[Ii]lustraç(?:ão|ões)|[Tt]radução|[Ee]dição) ?(?::|de|por) ?${names}.{0,40}`,
    '[Dd]a [Rr]edação(?:,? .{0,40})?',
    '\\*? ?(?:Matéria|Reportagem|Texto|Estagiári[ao])(?: \\p{L}+){0,2} sob (?:a )?supervisão d[eao] .{2,60}',
  ],
  datelines: [
    "[A-ZÀ-Ý][\\p{L}' -]{2,30}(?:,? ?\\d{1,2} (?:de )?[a-zç]{3,10}\\.?(?: \\d{4})?)? ?\\((?:Lusa|LUSA|AFP|Reuters|AP|EFE|[A-Z][\\p{L} ]{1,20})\\) ?-{0,2} ?(?=[\\p{Lu}\"'\\d«])",
    "[A-ZÀ-Ý]{3,}[A-ZÀ-Ý' -]{0,20}(?: -{1,2} |--)(?=[\\p{Lu}\"'\\d«])",
  ],
};
