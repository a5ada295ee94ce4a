/** What the feed shows: posts with their comments, and the comments' answers. */
export const POSTS = [
  {
    id: '7400000000000000001',
    name: 'Rani Wijaya',
    slug: 'rani-wijaya',
    role: 'Chief operating officer, Nusa Terminals',
    likedBy: { name: 'Meera Pillai', slug: 'meera-pillai' },
    text: 'Our port in Semarang loaded 4,100 containers in May, 12% more than a year ago. The new crane paid for itself in nine months.',
    comments: [
      {
        id: '7400000000000000011',
        name: 'Tom Ashdown',
        slug: 'tom-ashdown',
        text: 'Which crane is it, and what did it cost?',
        answers: [
          {
            id: '7400000000000000012',
            name: 'Rani Wijaya',
            slug: 'rani-wijaya',
            text: 'A second-hand Konecranes from 2019, for 3.2 million dollars.',
          },
        ],
      },
      {
        id: '7400000000000000013',
        name: 'Claire Fournier',
        slug: 'claire-fournier',
        text: 'Your drivers left eleven of our pallets in the rain on Tuesday, and nobody at your company has answered us since.',
        answers: [],
      },
    ],
  },
  {
    id: '7400000000000000002',
    name: 'Jonas Lindqvist',
    slug: 'jonas-lindqvist',
    role: 'Managing director, Öresund Freight',
    text: 'We closed our Malmö warehouse today. All 23 colleagues have a new place, 19 of them with us.',
    comments: [],
  },
  {
    id: '7400000000000000003',
    name: 'Dana Whitfield',
    slug: 'dana-whitfield',
    role: 'Owner, Whitfield Ceramics',
    // Longer than a feed shows at first: the complaint is behind “…more”.
    text: [
      'Eleven years ago I opened the shop in Leeds with two kilns and a loan from my aunt.',
      'This spring we moved to the big hall by the canal, and I asked a new carrier to bring the stock over.',
      'Since then our deliveries have been late every week, two crates arrived broken, and their support has not answered for nine days.',
    ].join('\n\n'),
    comments: [],
  },
];
