/** What people in English-speaking homes often buy, in the singular: with it, "add bread" needs no list to be named. */
export const goodsNames = new Set(
  (
    'milk egg bread butter cheese ham bacon sausage chicken beef mince steak fish salmon tuna prawn rice pasta spaghetti noodle ' +
    'flour sugar salt pepper oil vinegar mustard mayonnaise ketchup jam honey marmite yoghurt yogurt cream potato tomato onion ' +
    'garlic ginger carrot cabbage lettuce salad cucumber spinach broccoli cauliflower pea bean lentil leek mushroom aubergine ' +
    'courgette zucchini eggplant celery corn sweetcorn pumpkin avocado apple banana orange lemon lime grape strawberry raspberry ' +
    'blueberry pear peach plum mango melon pineapple kiwi cherry raisin nut almond peanut cereal oat porridge muesli granola ' +
    'biscuit cookie cracker crisp chip chocolate sweet candy cake bun roll bagel tortilla wrap pizza juice squash water cola beer ' +
    'wine gin tea coffee teabag herb parsley basil coriander cilantro mint thyme cinnamon paprika cumin stock soup pesto hummus ' +
    'tofu sponge bleach detergent softener soap shampoo conditioner toothpaste toothbrush deodorant razor tissue nappy diaper ' +
    'wipe tampon plaster paracetamol ibuprofen aspirin foil clingfilm bag bin-bag battery bulb lightbulb candle match stamp ' +
    'envelope tape glue screw nail firelighter kibble catfood litter towel napkin roll loaf custard dishwasher mozzarella feta ' +
    'liquid powder capsule tablet vitamin plaster bandage floss wash lotion cream sunscreen suncream wool cotton pad foodbag ' +
    'sack cement sand plasterboard screw timber paint brush sandpaper filler twine post wire fuse cable diesel screenwash ' +
    'crumpet muffin pancake waffle croissant pastry pie quiche noodle couscous quinoa chickpea sultana date fig prune olive ' +
    'pickle gherkin chutney relish mayo margarine lard yeast vanilla cocoa syrup treacle marmalade spread butterbean ' +
    'chorizo salami pepperoni turkey duck lamb pork gammon cod haddock mackerel sardine halloumi cheddar brie parmesan ' +
    'kale rocket radish beetroot parsnip turnip swede artichoke asparagus chilli chili chive rosemary sage dill turmeric ' +
    'lemonade squash smoothie cider prosecco vodka whisky rum brandy lager ale charger passport toothpick straw foil bleach'
  ).split(' '),
);

/** What goods are counted and measured in, in the singular. */
export const goodsMeasures = new Set(
  (
    'g gram kg kilo kilogram ml l litre liter pint oz ounce lb pound tin can pack packet bottle box bag jar loaf bunch carton ' +
    'tub tube bar slice punnet crate dozen'
  ).split(' '),
);
