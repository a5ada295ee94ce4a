import { exactly } from '../inflect';

/** Words that carry grammar and no content of their own; closed classes of English, colloquial spellings included. */
export const FUNCTION_WORDS = exactly(`
a an the this that these those some any each every all both either neither no none other others another such same own
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones oneself who whom whose which what whatever whoever whichever
someone somebody something anyone anybody anything everyone everybody everything nobody nothing
am is are was were be been being have has had having do does did doing done will would shall should can could may might
must ought cannot ain't aren't isn't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't
hasn't hadn't let's that's it's i'm i've i'd i'll we're we've we'll we'd you're you've you'll you'd they're they've
gonna gotta wanna gotten not n't never ever
and or but nor so yet for because since although though unless until while whereas if whether than as when whenever
where wherever how why how's what's there here there's here's then thus therefore hence however
of in on at by to from with without within into onto upon about above below over under between among through throughout
during before after against across along around behind beside besides beyond despite down up off out outside inside
near per toward towards via like unlike
also too very just only even still already again always often sometimes usually really quite rather almost enough more
most much many few less least lot lots bit well now today ever once twice soon later maybe perhaps indeed actually
simply truly else instead together apart far away back forward ahead please yes no ok okay oh hey hi hello wow
first last next new old able sure
`);
